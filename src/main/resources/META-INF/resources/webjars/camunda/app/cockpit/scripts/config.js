export default {
  // the title of the page and the name in the header: « Intendance Cockpit »
  app: {
    name: 'Cockpit',
    vendor: 'Intendance'
  },
  // the first language of the browser counts when it is one of these, else French
  locales: {
    availableLocales: ['fr', 'en', 'de'],
    fallbackLocale: 'fr'
  },
  // who deletes an instance is not asked what never counts here: our records follow in listeners
  skipCustomListeners: { default: false, hidden: true },
  skipIoMappings: { default: false, hidden: true },
  customScripts: ['../scripts/sign-in', '../scripts/first-labels'],
  requireJsConfig: {
    ngDeps: ['intendance.dates'],
    deps: ['french-dates'],
    paths: {
      'french-dates': 'scripts/french-dates'
    }
  }
};
