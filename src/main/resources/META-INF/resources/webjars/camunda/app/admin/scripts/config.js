import { vendor } from '../../scripts/firm.js';
import { languages } from '../../scripts/language.js';

export default {
  // the title of the page and the name in the header: « Camille Moreau · Administration »
  app: {
    name: 'Administration',
    vendor
  },
  locales: {
    availableLocales: languages,
    fallbackLocale: 'fr'
  },
  customScripts: ['../scripts/sign-in', '../scripts/first-labels', '../scripts/french-leftovers']
};
