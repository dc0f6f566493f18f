// The calendars in which a day is picked name months and days in English and begin the week on Sunday, whatever
// the language. French people read « lundi » first.

define('french-calendar', ['angular'], function (angular) {
  'use strict';

  // a leap year that begins on a Sunday, as the lists of the calendars do
  var firstSunday = new Date(2012, 0, 1);

  function names(count, step, field, length) {
    var format = new Intl.DateTimeFormat('fr-FR', { [field]: length });
    return Array.from({ length: count }, function (nothing, index) {
      var day = new Date(firstSunday);
      day['set' + step](day['get' + step]() + index);
      return format.format(day);
    });
  }

  var months = names(12, 'Month', 'month', 'long');
  var shortMonths = names(12, 'Month', 'month', 'short');
  var days = names(7, 'Date', 'weekday', 'long');
  var shortDays = names(7, 'Date', 'weekday', 'short');
  var french = document.documentElement.lang === 'fr';

  angular.module('intendance.calendar', []).config(['$provide', function (provide) {
    if (french) {
      provide.decorator('$locale', ['$delegate', function (locale) {
        angular.extend(locale.DATETIME_FORMATS, {
          MONTH: months, STANDALONEMONTH: months, SHORTMONTH: shortMonths, DAY: days, SHORTDAY: shortDays,
          FIRSTDAYOFWEEK: 0
        });
        return locale;
      }]);
    }
  }]).run(function () {
    // the forms bring theirs along, which is there only now
    if (french && window.flatpickr) {
      window.flatpickr.localize({
        months: { longhand: months, shorthand: shortMonths },
        weekdays: { longhand: days, shorthand: shortDays },
        firstDayOfWeek: 1,
        ordinal: function (day) { return day > 1 ? '' : 'er'; },
        rangeSeparator: ' au ',
        weekAbbreviation: 'Sem.',
        scrollTitle: 'Défiler pour augmenter la valeur',
        toggleTitle: 'Cliquer pour basculer',
        yearAriaLabel: 'Année',
        monthAriaLabel: 'Mois',
        hourAriaLabel: 'Heure',
        minuteAriaLabel: 'Minute',
        time_24hr: true
      });
    }
  });
});
