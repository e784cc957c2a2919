/*
 * A text field for a person: offers people by a part of their name. What stands in the field is the user name, which the form sends, and
 * whoever is taken is named beside it; a user name that somebody knows can be typed as well.
 */
(function () {
  'use strict';

  var OFFERED = 8;
  var LEAST = 2;

  /* Null where people cannot be searched: then there is nothing to say of it. */
  function find(typed) {
    return window.peerLearningRest.request('GET', 'names?limit=' + OFFERED + '&text=' + encodeURIComponent(typed)).then(function (answer) {
      return answer.ok ? answer.body.people : null;
    });
  }

  function rows(typed, found) {
    return (found || []).map(function (person) {
      return { item: person, words: person.name, note: person.user };
    });
  }

  function enhance(input) {
    var beside = document.createElement('span');
    var unknown = false;
    beside.className = 'peer-learning-taken';
    beside.setAttribute('role', 'status');
    beside.dir = 'auto';
    window.peerLearningCombobox(input, {
      label: AJS.I18n.getText('peer-learning.person.options'),
      least: LEAST,
      find: function (typed) {
        return find(typed).then(function (found) {
          unknown = found !== null && found.length === 0;
          return found;
        });
      },
      rows: rows,
      text: function (person) { return person.user; },
      count: function (count) {
        beside.textContent = unknown ? AJS.I18n.getText('peer-learning.person.none') : '';
        return count ? AJS.I18n.getText('peer-learning.person.options.count', String(count)) : '';
      }
    }, function (person) {
      beside.textContent = person ? person.name : '';
    });
    input.parentNode.appendChild(beside);
    input.addEventListener('input', function () {
      beside.textContent = '';
    });
  }

  function each(within) {
    within.querySelectorAll('input[data-person]:not([role])').forEach(enhance);
  }

  AJS.toInit(function () {
    each(document);
  });

  /* Forms that came later, and those of pages that were read again. */
  document.addEventListener('focusin', function (event) {
    if (event.target.matches('input[data-person]:not([role])')) {
      enhance(event.target);
    }
  });
}());
