/* The page editor: inserts macros at the cursor and edits the one under it. Everything else works without script. */
window.require(['ajs', 'host/storage', 'host/macro-form'], function (AJS, storage, macroForm) {
  'use strict';

  const source = document.getElementById('storage');
  const dialog = document.getElementById('macro-dialog');
  if (!source || !dialog) {
    return;
  }
  const list = document.getElementById('macro-list');
  const search = document.getElementById('macro-search');
  const place = document.getElementById('macro-form');
  const insert = document.getElementById('macro-insert');
  const heading = document.getElementById('macro-dialog-title');
  const macros = fetch(AJS.contextPath() + '/host-data/macros').then(answer => {
    if (!answer.ok) {
      throw new Error('The list of macros failed with status ' + answer.status);
    }
    return answer.json();
  });
  let present;
  let form;

  function plain(text) {
    return text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  }

  function showList() {
    const wanted = plain(search.value.trim());
    macros.then(all => {
      const found = all.filter(m => !m.hidden && plain(m.name + ' ' + m.label + ' ' + m.description).includes(wanted));
      list.replaceChildren(...found.map(item));
      document.getElementById('macro-count').textContent = found.length === 1 ? '1 macro' : found.length + ' macros';
    }, fail);
  }

  function item(macro) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.macro = macro.name;
    button.setAttribute('aria-pressed', 'false');
    const description = document.createElement('small');
    description.textContent = macro.description;
    button.append(macro.label, description);
    button.addEventListener('click', () => choose(macro));
    const entry = document.createElement('li');
    entry.append(button);
    return entry;
  }

  function choose(macro) {
    list.querySelectorAll('button').forEach(b => b.setAttribute('aria-pressed', String(b.dataset.macro === macro.name)));
    const whole = present && source.value.substring(present.bodyStart, present.bodyEnd) || '';
    const chosen = source.value.substring(source.selectionStart, source.selectionEnd);
    form = macroForm.build(macro, present, present ? (present.bodyKind === 'plain' ? storage.plainText(whole) : whole) : chosen);
    const title = document.createElement('h3');
    title.textContent = macro.label;
    const description = document.createElement('p');
    description.textContent = macro.description;
    place.replaceChildren(title, description);
    if (macro.documentationUrl) {
      const link = document.createElement('a');
      link.href = macro.documentationUrl;
      link.textContent = 'Documentation';
      place.append(link);
    }
    place.append(form.root);
    form.ready.then(() => {
      insert.disabled = false;
    }, fail);
  }

  function fail(failure) {
    AJS.flag({type: 'error', title: 'Macro dialog', body: AJS.escapeHtml(failure.message)});
  }

  function open(editing) {
    present = editing;
    form = undefined;
    insert.disabled = true;
    insert.textContent = editing ? 'Save' : 'Insert';
    heading.textContent = editing ? 'Edit macro' : 'Insert macro';
    document.getElementById('macro-chooser').hidden = Boolean(editing);
    place.replaceChildren();
    if (editing) {
      macros.then(all => {
        const known = all.find(m => m.name === editing.name);
        if (known) {
          choose(known);
          dialog.showModal();
        } else {
          AJS.flag({type: 'warning', title: 'Unknown macro', body: AJS.escapeHtml(editing.name)});
        }
      }, fail);
    } else {
      search.value = '';
      showList();
      dialog.showModal();
      search.focus();
    }
  }

  document.getElementById('insert-macro').addEventListener('click', () => open(undefined));
  document.getElementById('edit-macro').addEventListener('click', () => {
    const macro = storage.macroAt(source.value, source.selectionStart);
    if (macro) {
      open(macro);
    } else {
      AJS.flag({type: 'info', title: 'No macro here', body: 'Put the cursor into a macro first.', close: 'auto'});
    }
  });
  search.addEventListener('input', showList);
  document.getElementById('macro-cancel').addEventListener('click', () => dialog.close());
  document.getElementById('macro-dialog-form').addEventListener('submit', event => {
    event.preventDefault();
    if (!form) {
      return;
    }
    form.finish().then(markup => {
      if (markup === undefined) {
        return;
      }
      // Selected text becomes the body of a new macro; a macro without a body goes behind it.
      const start = present ? present.start : form.takesBody ? source.selectionStart : source.selectionEnd;
      source.setRangeText(markup, start, present ? present.end : source.selectionEnd, 'end');
      source.dispatchEvent(new Event('input', {bubbles: true}));
      dialog.close();
      source.focus();
    }, fail);
  });

  /* A text that was changed and not saved is not lost by a careless click. */
  const started = source.value;
  let saving = false;
  document.getElementById('editor').addEventListener('submit', () => {
    saving = true;
  });
  window.addEventListener('beforeunload', event => {
    if (!saving && source.value !== started) {
      event.preventDefault();
    }
  });
});
