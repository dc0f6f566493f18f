export default {
  // the title of the page and the name in the header: « Intendance Tasklist »
  app: {
    name: 'Tasklist',
    vendor: 'Intendance'
  },
  // the first language of the browser counts when it is one of these, else French
  locales: {
    availableLocales: ['fr', 'en', 'de'],
    fallbackLocale: 'fr'
  },
  customScripts: ['../scripts/sign-in', '../scripts/first-labels', 'scripts/keep-no-form', 'scripts/french-forms']
};
