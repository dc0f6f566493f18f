// On the dashboard: how many engagements stand in each stage, in how many of them the firm is behind, and the way to
// them. Instances alone do not say it: a report or a task is an instance too.

import { element, link, show, table } from './ours.js';

function late(one) {
  return one.late > 0 ? element('span', 'ours-late', String(one.late)) : '0';
}

function counts(told) {
  return [
    table(['Étape', 'Dossiers en cours', 'Dont en retard de notre fait'],
      told.map((one) => [link(one.href, one.label), String(one.running), late(one)]), 'Aucun dossier.'),
    element('p', '', link('/desk', 'Ouvrir le bureau'))
  ];
}

export default {
  id: 'intendance.stages',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render(place) {
    show(place, '/api/stages', counts);
  }
};
