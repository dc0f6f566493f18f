// A web app keeps the labels of its language in the browser. On the very first page it has none yet, draws some
// parts before they have come, and those show the labels' keys for good. So the first page waits for the labels
// and lays them where the web app looks for them; if that fails, it goes on as it would have.

import { language } from './language.js';

const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const key = `${folder}_locales_data_${language}_${window.bust}`;

const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
if (kept[key] === undefined) {
  try {
    const answer = await fetch(`${folder}${language}.json`);
    if (answer.ok) {
      kept[key] = JSON.stringify(await answer.json());
      window.localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  }
  catch (unreachable) {
    console.warn(unreachable);
  }
}
