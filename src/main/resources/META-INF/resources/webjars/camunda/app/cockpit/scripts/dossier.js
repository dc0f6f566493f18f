// A tab beside the instance of a process: the documents and mails of the engagement it belongs to. The business key
// names the engagement; what an engine never learns, its company and its papers, comes from our own interface.

import { element, link, show, table } from './ours.js';

function documents(all) {
  return table(['Document', 'Numéro', 'Date'],
    all.map((one) => [one.label, link(one.href, one.number), one.on]), 'Aucun document émis.');
}

function mails(all) {
  return table(['Courriel', 'Date', 'État'],
    all.map((one) => [one.subject, one.at, one.state]), 'Aucun courriel envoyé.');
}

function sheet(told) {
  return [
    element('h4', '', link(told.href, told.reference), ` · ${told.company}`),
    element('p', told.late ? 'ours-late' : '', told.standing),
    element('div', 'ours-columns',
      element('section', '', element('h5', '', 'Documents'), documents(told.documents)),
      element('section', '', element('h5', '', 'Courriels'), mails(told.mails)))
  ];
}

async function engagement(api, instance) {
  const answer = await fetch(`${api.engineApi}/process-instance/${instance}`, { headers: { Accept: 'application/json' } });
  const { businessKey } = answer.ok ? await answer.json() : {};
  return businessKey && businessKey.split('.')[0];
}

export default {
  id: 'intendance.dossier',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  properties: { label: 'Dossier' },
  priority: 18,
  async render(place, { api, processInstanceId }) {
    const reference = await engagement(api, processInstanceId);
    if (reference) {
      await show(place, `/api/engagements/${encodeURIComponent(reference)}/dossier`, sheet);
    }
    else {
      place.replaceChildren(element('p', 'ours-quiet', 'Cette instance n’appartient à aucun dossier.'));
    }
  }
};
