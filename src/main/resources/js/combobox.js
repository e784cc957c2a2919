/*
 * A text field that offers what may be meant while somebody types, in a list below it: arrows go through it, Enter takes what is marked,
 * Escape closes it. The field stays an ordinary one where this script does not run.
 */
(function () {
  'use strict';

  var PAUSE = 120;
  var numbers = 0;

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  /*
   * source.label: what the list is called. source.least: so many characters say something. source.first: whether the best is taken by
   * Enter at once. source.find(typed): comes with what was found. source.rows(typed, found): {item, words, note} of each that is offered.
   * source.text(item): what stands in the field then. source.count(rows): says how many are offered.
   * picked: is told what was taken, or null once it is typed over.
   */
  function combobox(input, source, picked) {
    var id = 'peer-learning-options-' + numbers++;
    var list = element('ul', 'peer-learning-options');
    var told = element('span', 'peer-learning-told');
    var asked = null;
    var active = -1;
    var timer = null;
    var chosen = null;

    list.id = id;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', source.label);
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

    /* What is answered from now on is out of date. */
    function forget() {
      clearTimeout(timer);
      asked = null;
      close();
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
      chosen = row.item;
      input.value = source.text(chosen);
      told.textContent = '';
      forget();
      picked(chosen);
    }

    function add(offered) {
      var row = element('li', 'peer-learning-choice');
      row.id = id + '-' + list.children.length;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', 'false');
      row.item = offered.item;
      row.appendChild(element('bdi', '', offered.words));
      if (offered.note) {
        row.appendChild(element('span', 'peer-learning-why', offered.note));
      }
      list.appendChild(row);
    }

    function show(typed, found) {
      list.textContent = '';
      source.rows(typed, found).forEach(add);
      list.hidden = list.children.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      told.textContent = source.count(list.children.length);
      mark(source.first && !list.hidden ? 0 : -1);
    }

    /* Only the answer to what stands there now counts. */
    function look() {
      var typed = input.value.trim();
      asked = typed;
      if (typed.length < (source.least || 1)) {
        told.textContent = '';
        close();
        return;
      }
      source.find(typed).then(function (found) {
        if (asked === typed && document.activeElement === input && !chosen) {
          show(typed, found);
        }
      }).catch(close);
    }

    input.addEventListener('input', function () {
      if (chosen) {
        chosen = null;
        picked(null);
      }
      clearTimeout(timer);
      asked = null;
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
      } else if (event.key === 'Enter') {
        forget();
      } else if (event.key === 'Escape' && !list.hidden) {
        close();
        event.preventDefault();
        event.stopPropagation();
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
      chosen: function () {
        return chosen;
      },
      /* What is found for the text, without waiting for more of it. */
      find: function (typed) {
        clearTimeout(timer);
        asked = typed;
        return source.find(typed);
      },
      show: show,
      close: forget,
      set: function (item) {
        chosen = item;
        input.value = item ? source.text(item) : '';
        close();
      }
    };
  }

  window.peerLearningCombobox = combobox;
}());
