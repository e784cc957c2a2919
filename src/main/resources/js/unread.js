/*
 * How many notices are unread, beside the app's link in the header: asked once per page and once a minute at most, and when something
 * was changed where they are listed.
 */
(function () {
  'use strict';

  var KEPT = 'peer-learning-unread';
  var MINUTE = 60000;

  function kept() {
    try {
      var found = JSON.parse(window.sessionStorage.getItem(KEPT));
      return found && Date.now() - found.at < MINUTE ? found.unread : null;
    } catch (unusable) {
      return null;
    }
  }

  function keep(unread) {
    try {
      window.sessionStorage.setItem(KEPT, JSON.stringify({ at: Date.now(), unread: unread }));
    } catch (unusable) {
      /* Then it is asked on the next page again. */
      return;
    }
  }

  AJS.toInit(function () {
    /* In the menu of those who are logged in. */
    var mine = document.getElementById('peer-learning-mine-in-user-menu');
    var groups = document.getElementById('peer-learning-groups-in-header');
    if (!mine || !groups) {
      return;
    }

    function show(unread) {
      var badge = document.getElementById('peer-learning-unread');
      if (badge) {
        badge.remove();
      }
      if (unread > 0) {
        badge = document.createElement('a');
        badge.id = 'peer-learning-unread';
        badge.className = 'peer-learning-unread';
        badge.href = mine.href;
        badge.textContent = String(unread);
        badge.setAttribute('aria-label', AJS.I18n.getText('peer-learning.news.count', String(unread)));
        groups.parentNode.appendChild(badge);
      }
    }

    function ask() {
      fetch(AJS.contextPath() + '/rest/peer-learning/1.0/notices/unread', {
        credentials: 'same-origin',
        headers: { Accept: 'application/json' }
      }).then(function (response) {
        return response.ok ? response.json() : null;
      }).then(function (body) {
        if (body) {
          keep(body.unread);
          show(body.unread);
        }
      }).catch(function () {
        /* A number is not worth a message: the page is whole without it. */
        return;
      });
    }

    var known = kept();
    if (document.getElementById('pl-news')) {
      document.addEventListener('peer-learning-changed', ask);
      ask();
    } else if (known === null) {
      ask();
    } else {
      show(known);
    }
  });
}());
