import { vendor } from '../../scripts/firm.js';
import { languages } from '../../scripts/language.js';

export default {
  // the title of the page and the name in the header: « Camille Moreau · Cockpit »
  app: {
    name: 'Cockpit',
    vendor
  },
  locales: {
    availableLocales: languages,
    fallbackLocale: 'fr'
  },
  // who deletes an instance is not asked what never counts here: our records follow in listeners
  skipCustomListeners: { default: false, hidden: true },
  skipIoMappings: { default: false, hidden: true },
  customScripts: [
    '../scripts/sign-in', '../scripts/first-labels', '../scripts/french-leftovers', 'scripts/dossier', 'scripts/stages'
  ],
  requireJsConfig: {
    ngDeps: ['intendance.dates', 'intendance.calendar'],
    deps: ['french-dates', 'french-calendar'],
    paths: {
      'french-dates': 'scripts/french-dates',
      'french-calendar': '../scripts/french-calendar'
    }
  }
};
