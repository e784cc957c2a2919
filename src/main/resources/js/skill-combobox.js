/*
 * A text field that offers the skills there are while somebody types: other spellings, other languages and near misses lead to them, and
 * a new skill comes last, only where nothing is what was typed.
 */
(function () {
  'use strict';

  var OFFERED = 8;

  function find(typed) {
    return window.peerLearningRest.request('GET', 'skills?limit=' + OFFERED + '&text=' + encodeURIComponent(typed)).then(function (answer) {
      return answer.ok ? answer.body.skills : [];
    });
  }

  /* Why a skill is offered that is called otherwise. */
  function hint(found) {
    if (found.kind === 'near') {
      return AJS.I18n.getText('peer-learning.skills.match.near', found.matched);
    }
    return found.matched === found.skill.name ? '' : AJS.I18n.getText('peer-learning.skills.match.also', found.matched);
  }

  function offered(typed, found, fresh) {
    var same = found.some(function (each) { return each.same; });
    return found.map(function (each) {
      return { item: { id: each.skill.id, name: each.skill.name, fresh: false }, words: each.skill.name, note: hint(each) };
    }).concat(fresh && !same
      ? [{ item: { id: null, name: typed, fresh: true }, words: AJS.I18n.getText('peer-learning.skills.add-new', typed) }]
      : []);
  }

  /*
   * picked: is told what was chosen, {id, name, fresh}, or null once it is typed over. options.fresh: whether a new skill may be
   * added. options.first: whether the best is chosen by Enter at once.
   */
  function combobox(input, options, picked) {
    var box = window.peerLearningCombobox(input, {
      label: AJS.I18n.getText('peer-learning.skills.options'),
      first: options.first,
      find: find,
      rows: function (typed, found) { return offered(typed, found, options.fresh); },
      text: function (skill) { return skill.name; },
      count: function (rows) { return AJS.I18n.getText('peer-learning.skills.options.count', String(rows)); }
    }, picked);

    return {
      /* What is meant: what was picked, or what was typed where it is exactly a skill, or like none; null where one has to choose. */
      meant: function () {
        var typed = input.value.trim();
        if (box.chosen() || !typed) {
          return Promise.resolve(box.chosen());
        }
        return box.find(typed).then(function (found) {
          if (found.length && found[0].same) {
            return { id: found[0].skill.id, name: found[0].skill.name, fresh: false };
          }
          if (!found.length && options.fresh) {
            return { id: null, name: typed, fresh: true };
          }
          input.focus();
          box.show(typed, found);
          return null;
        });
      },
      set: box.set
    };
  }

  window.peerLearningSkills = { combobox: combobox };

  /* Where one looks for people, a skill that is picked is added to those that were chosen. */
  document.addEventListener('focusin', function (event) {
    var input = event.target;
    if (input.getAttribute('data-skill-combobox') === 'find' && !input.hasAttribute('role')) {
      combobox(input, { fresh: false, first: false }, function (skill) {
        var held = input.form.querySelector('[data-skill-chosen]');
        if (skill) {
          held.value = held.value ? held.value + ',' + skill.id : String(skill.id);
          input.value = '';
          input.form.submit();
        }
      });
    }
  });
}());
