/* A text field that suggests people, groups, spaces or pages while one types; works with the keyboard and with screen readers. */
window.define('host/suggest', ['ajs'], function (AJS) {
  'use strict';

  /** Asks the site: [{value, label, key}]. */
  function ask(kind, query) {
    const address = AJS.contextPath() + '/host-data/' + kind + '?' + new URLSearchParams(query);
    return fetch(address, {headers: {Accept: 'application/json'}}).then(answer => {
      if (!answer.ok) {
        throw new Error('Suggestions failed with status ' + answer.status);
      }
      return answer.json();
    });
  }

  function attach(input, kind, multiple) {
    const list = document.createElement('ul');
    list.className = 'host-suggestions';
    list.id = input.id + '-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    input.after(list);
    Object.entries({role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id})
      .forEach(([name, value]) => input.setAttribute(name, value));
    let chosen = -1;
    let asked = 0;

    const typed = () => multiple ? input.value.split(',').pop().trim() : input.value.trim();
    const close = () => show([]);

    function show(found) {
      chosen = -1;
      list.replaceChildren(...found.map((item, index) => {
        const option = document.createElement('li');
        option.id = list.id + '-' + index;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.value = item.value;
        option.textContent = item.label;
        option.addEventListener('mousedown', event => {
          event.preventDefault();
          take(item.value);
        });
        return option;
      }));
      input.setAttribute('aria-expanded', String(found.length > 0));
      input.removeAttribute('aria-activedescendant');
    }

    function take(value) {
      const before = multiple ? input.value.split(',').slice(0, -1).map(part => part.trim()).filter(Boolean) : [];
      input.value = before.concat(value).join(', ');
      close();
    }

    function move(step) {
      const options = list.children;
      if (options.length) {
        chosen = (chosen + step + options.length) % options.length;
        Array.from(options).forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
        options[chosen].scrollIntoView({block: 'nearest'});
        input.setAttribute('aria-activedescendant', options[chosen].id);
      }
    }

    input.addEventListener('input', () => {
      const turn = ++asked;
      if (!typed()) {
        close();
        return;
      }
      ask(kind, {q: typed()}).then(found => {
        if (turn === asked) {
          show(found);
        }
      }, failure => AJS.flag({type: 'error', title: 'No suggestions', body: AJS.escapeHtml(failure.message)}));
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        move(event.key === 'ArrowDown' ? 1 : -1);
        event.preventDefault();
      } else if (event.key === 'Enter' && chosen >= 0) {
        take(list.children[chosen].dataset.value);
        event.preventDefault();
      } else if (event.key === 'Escape' && list.children.length) {
        close();
        event.preventDefault();
        event.stopPropagation();
      }
    });
    input.addEventListener('blur', close);
  }

  AJS.toInit(() => document.querySelectorAll('input[data-host-suggest]').forEach(input =>
    attach(input, input.dataset.hostSuggest, input.dataset.hostMultiple === 'true')));

  return {attach, ask};
});
window.require(['host/suggest']);
