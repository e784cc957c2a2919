/*
 * A text field that offers the skills there are while somebody types: other spellings, other languages and near misses lead to them, and
 * a new skill comes last, only where nothing is what was typed.
 *
 * The field stays an ordinary one where this script does not run.
 */
(function () {
  'use strict';

  var PAUSE = 120;
  var OFFERED = 8;
  var numbers = 0;

  function find(typed) {
    return window.peerLearningRest.request('GET', 'skills?limit=' + OFFERED + '&text=' + encodeURIComponent(typed)).then(function (answer) {
      return answer.ok ? answer.body.skills : [];
    });
  }

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  /* Why a skill is offered that is called otherwise. */
  function hint(found) {
    if (found.kind === 'near') {
      return AJS.I18n.getText('peer-learning.skills.match.near', found.matched);
    }
    return found.matched === found.skill.name ? '' : AJS.I18n.getText('peer-learning.skills.match.also', found.matched);
  }

  /*
   * picked: is told what was chosen, {id, name, fresh}, or null once it is typed over. options.fresh: whether a new skill may be
   * added. options.first: whether the best is chosen by Enter at once.
   */
  function combobox(input, options, picked) {
    var id = 'peer-learning-options-' + numbers++;
    var list = element('ul', 'peer-learning-options');
    var told = element('span', 'peer-learning-hidden');
    var asked = '';
    var active = -1;
    var timer = null;
    var chosen = null;

    list.id = id;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', AJS.I18n.getText('peer-learning.skills.options'));
    told.setAttribute('role', 'status');
    (input.closest('label') || input).after(list, told);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('autocomplete', 'off');

    function rows() {
      return Array.from(list.children);
    }

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function mark(place) {
      active = place;
      rows().forEach(function (row, i) {
        row.setAttribute('aria-selected', String(i === place));
      });
      if (place < 0) {
        input.removeAttribute('aria-activedescendant');
      } else {
        input.setAttribute('aria-activedescendant', rows()[place].id);
        rows()[place].scrollIntoView({ block: 'nearest' });
      }
    }

    function choose(row) {
      chosen = row.skill;
      input.value = chosen.name;
      close();
      picked(chosen);
    }

    function add(skill, words, note) {
      var row = element('li', 'peer-learning-choice');
      row.id = id + '-' + list.children.length;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', 'false');
      row.skill = skill;
      row.appendChild(element('bdi', '', words));
      if (note) {
        row.appendChild(element('span', 'peer-learning-why', note));
      }
      list.appendChild(row);
    }

    function show(typed, found) {
      var same = found.some(function (each) { return each.same; });
      list.textContent = '';
      found.forEach(function (each) {
        add({ id: each.skill.id, name: each.skill.name, fresh: false }, each.skill.name, hint(each));
      });
      if (options.fresh && !same) {
        add({ id: null, name: typed, fresh: true }, AJS.I18n.getText('peer-learning.skills.add-new', typed), '');
      }
      list.hidden = list.children.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      told.textContent = AJS.I18n.getText('peer-learning.skills.options.count', String(list.children.length));
      mark(options.first && !list.hidden ? 0 : -1);
    }

    /* Only the answer to what stands there now counts. */
    function look() {
      var typed = input.value.trim();
      asked = typed;
      if (!typed) {
        close();
        return Promise.resolve([]);
      }
      return find(typed).then(function (found) {
        if (asked === typed && document.activeElement === input && !chosen) {
          show(typed, found);
        }
        return found;
      }).catch(function () {
        close();
        return [];
      });
    }

    input.addEventListener('input', function () {
      if (chosen) {
        chosen = null;
        picked(null);
      }
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });
    input.addEventListener('keydown', function (event) {
      var count = list.children.length;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && list.hidden) {
        look();
        event.preventDefault();
      } else if (event.key === 'ArrowDown') {
        mark((active + 1) % count);
        event.preventDefault();
      } else if (event.key === 'ArrowUp') {
        mark((Math.max(active, 0) + count - 1) % count);
        event.preventDefault();
      } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
        choose(rows()[active]);
        event.preventDefault();
      } else if (event.key === 'Escape' && !list.hidden) {
        close();
        event.preventDefault();
      }
    });
    input.addEventListener('blur', close);
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    list.addEventListener('click', function (event) {
      var row = event.target.closest('[role=option]');
      if (row) {
        choose(row);
      }
    });

    /* People type as soon as they see the field, which may be before this script is there. */
    if (input.value && document.activeElement === input) {
      look();
    }

    return {
      /* What is meant: what was picked, or what was typed where it is exactly a skill, or like none; null where one has to choose. */
      meant: function () {
        var typed = input.value.trim();
        if (chosen || !typed) {
          return Promise.resolve(chosen);
        }
        clearTimeout(timer);
        asked = typed;
        return find(typed).then(function (found) {
          if (found.length && found[0].same) {
            return { id: found[0].skill.id, name: found[0].skill.name, fresh: false };
          }
          if (!found.length && options.fresh) {
            return { id: null, name: typed, fresh: true };
          }
          input.focus();
          show(typed, found);
          return null;
        });
      },
      set: function (skill) {
        chosen = skill;
        input.value = skill ? skill.name : '';
        close();
      }
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
