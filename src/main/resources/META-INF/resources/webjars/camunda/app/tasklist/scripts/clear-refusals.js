// Tasklist says in a red box why a task was not taken or completed, and leaves the box there for good. What is said
// is over when the next try is sent, and when another task is opened: then the box goes by itself.

define('clear-refusals', ['angular'], function (angular) {
  'use strict';

  var tries = /\/task\/[^/]+\/(claim|unclaim|assignee|complete|submit-form)$/;

  angular.module('intendance.refusals', []).run([
    '$rootScope', '$timeout', 'Notifications',
    function (root, timeout, notifications) {
      function clear() {
        timeout(function () { notifications.clear({ type: 'danger' }); });
      }

      var open = XMLHttpRequest.prototype.open;
      XMLHttpRequest.prototype.open = function (method, address) {
        if (method.toUpperCase() === 'POST' && tries.test(String(address).split('?')[0])) {
          clear();
        }
        return open.apply(this, arguments);
      };

      var shown = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
      root.$on('$locationChangeSuccess', function () {
        var task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
        if (task !== shown) {
          shown = task;
          clear();
        }
      });
    }
  ]);
});
