import { vendor } from '../../scripts/firm.js';
import { languages } from '../../scripts/language.js';

export default {
  // the title of the page and the name in the header: « Camille Moreau · Tasklist »
  app: {
    name: 'Tasklist',
    vendor
  },
  locales: {
    availableLocales: languages,
    fallbackLocale: 'fr'
  },
  customScripts: ['../scripts/sign-in', '../scripts/first-labels', '../scripts/french-leftovers', 'scripts/keep-no-form'],
  requireJsConfig: {
    ngDeps: ['intendance.calendar', 'intendance.refusals'],
    deps: ['french-calendar', 'clear-refusals'],
    paths: {
      'french-calendar': '../scripts/french-calendar',
      'clear-refusals': 'scripts/clear-refusals'
    }
  }
};
