import { vendor } from '../../scripts/firm.js';
import { languages } from '../../scripts/language.js';

export default {
  // the title of the page and the name in the header: « Camille Moreau · Accueil »
  app: {
    name: 'Accueil',
    vendor
  },
  locales: {
    availableLocales: languages,
    fallbackLocale: 'fr'
  },
  // instead of the maker's manual, the way back to where one works
  links: [{ label: 'Retour à Intendance', href: '/', description: 'Le bureau du cabinet ou, selon vos droits, l’administration.' }],
  customScripts: ['../scripts/sign-in', '../scripts/first-labels', '../scripts/french-leftovers']
};
