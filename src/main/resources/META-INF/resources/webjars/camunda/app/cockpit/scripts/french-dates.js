// Cockpit shows moments as 2026-11-24T09:05:43 whatever the language; French people read 24/11/2026 09:05:43.
// Only what is shown changes: fields that expect the other form say so beside them.
define('french-dates', ['angular'], function (angular) {
  'use strict';

  angular.module('intendance.dates', []).config([
    'camDateFormatProvider',
    function (dates) {
      if (document.documentElement.lang === 'fr') {
        dates.setDateFormat('DD/MM/YYYY HH:mm:ss', 'normal');
      }
    }
  ]);
});
