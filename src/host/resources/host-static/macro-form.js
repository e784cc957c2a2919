/* The form of one macro, made from the parameters its descriptor declares. */
window.define('host/macro-form', ['ajs', 'host/storage', 'host/suggest'], function (AJS, storage, suggest) {
  'use strict';

  const SUGGESTIONS = {username: 'users', group: 'groups', spacekey: 'spaces', 'confluence-content': 'pages'};
  const RULES = {
    int: [/^-?\d+$/, 'Enter a whole number.'],
    percentage: [/^(100|\d{1,2})%?$/, 'Enter a percentage from 0 to 100.'],
    relativedate: [/^[+-]?(\d+[smhdwMy]\s*)+$/, 'Enter a length of time such as 2w or -7d.'],
    date: [/^\d{4}-\d\d-\d\d$/, 'Enter a date.'],
    url: [/^(https?:|mailto:|\/)\S+$/, 'Enter a web address.'],
    color: [/^(#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?|[a-zA-Z]+)$/, 'Enter a colour name or #rrggbb.']
  };

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function control(parameter, id) {
    switch (parameter.type) {
      case 'boolean':
        return element('input', {type: 'checkbox', id});
      case 'enum': {
        const choices = parameter.values.map(v => element('option', {value: v.value, textContent: v.label}));
        if (!parameter.multiple) {
          choices.unshift(element('option', {value: '', textContent: ''}));
        }
        return element('select', {id, multiple: parameter.multiple}, ...choices);
      }
      case 'int':
        return element('input', {type: 'text', inputmode: 'numeric', id});
      case 'date':
        return element('input', {type: 'date', id});
      default:
        return element('input', {type: 'text', id});
    }
  }

  /** One field: {root, read(): text, write(text), problem(): text or ''}. */
  function field(parameter) {
    const id = 'macro-param-' + parameter.name;
    const input = control(parameter, id);
    const error = element('p', {className: 'host-error', id: id + '-error'});
    const label = element('label', {htmlFor: id, textContent: parameter.label});
    const described = [];
    const root = element('div', {className: 'host-field'});
    if (parameter.type === 'boolean') {
      label.className = 'host-check';
      label.prepend(input);
      root.append(label);
    } else {
      if (parameter.required) {
        label.className = 'host-required';
        input.required = true;
      }
      root.append(label, input);
    }
    if (SUGGESTIONS[parameter.type]) {
      suggest.attach(input, SUGGESTIONS[parameter.type], parameter.multiple);
    }
    if (parameter.description) {
      root.append(element('p', {className: 'host-hint', id: id + '-hint', textContent: parameter.description}));
      described.push(id + '-hint');
    }
    root.append(error);
    input.setAttribute('aria-describedby', described.concat(error.id).join(' '));

    const read = () => {
      if (parameter.type === 'boolean') {
        return input.checked ? 'true' : parameter.defaultValue === 'true' ? 'false' : '';
      }
      return input.multiple ? Array.from(input.selectedOptions, o => o.value).join(',') : input.value.trim();
    };
    const write = text => {
      if (parameter.type === 'boolean') {
        input.checked = text === 'true';
      } else if (input.multiple) {
        const chosen = text.split(',').map(v => v.trim());
        Array.from(input.options).forEach(o => { o.selected = chosen.includes(o.value); });
      } else {
        input.value = text;
      }
    };
    const show = text => {
      error.textContent = text;
      input.setAttribute('aria-invalid', String(text !== ''));
    };
    const problem = () => {
      const text = read();
      const rule = RULES[parameter.type];
      if (!text) {
        return parameter.required || input.validity.badInput ? 'Enter a value.' : '';
      }
      const parts = parameter.multiple ? text.split(',').map(v => v.trim()).filter(Boolean) : [text];
      return rule && !parts.every(part => rule[0].test(part)) ? rule[1] : '';
    };
    return {parameter, root, input, read, write, show, problem};
  }

  /** The text a field starts with, from the parameter as it stands in the page; people are shown by name. */
  function shown(values) {
    return Promise.all(values.map(v => v.kind === 'user'
      ? suggest.ask('users', {key: v.value}).then(found => found.length ? found[0].value : v.value)
      : v.value)).then(texts => texts.filter(Boolean).join(', '));
  }

  /** The markup of a field's value; a promise, as people are looked up. Rejected with a sentence when somebody is unknown. */
  function markup(parameter, text) {
    const parts = parameter.multiple ? text.split(',').map(v => v.trim()).filter(Boolean) : [text];
    if (parameter.type === 'username') {
      return Promise.all(parts.map(name => suggest.ask('users', {name}).then(found => {
        if (!found.length) {
          throw new Error('Nobody has the user name "' + name + '".');
        }
        return storage.valueMarkup('username', found[0].key);
      }))).then(all => all.join(''));
    }
    const typed = ['spacekey', 'attachment', 'full_attachment', 'url', 'confluence-content'].includes(parameter.type);
    return Promise.resolve(typed ? parts.map(part => storage.valueMarkup(parameter.type, part)).join('')
      : storage.valueMarkup('string', text));
  }

  /**
   * Builds the form of a macro.
   *
   * macro: as the site describes it; present: the macro under the cursor, or undefined for a new one;
   * body: its present body. Gives {root, ready: promise, takesBody, finish(): promise of the new markup, or of undefined
   * when a field is wrong}.
   */
  function build(macro, present, body) {
    const fields = macro.parameters.filter(p => !p.hidden).map(field);
    const root = element('div', {}, ...fields.map(f => f.root));
    const presentParameter = f => present && present.parameters.find(
      p => f.parameter.name === p.name || f.parameter.aliases.includes(p.name));
    const ready = Promise.all(fields.map(f => {
      const there = presentParameter(f);
      const start = there ? shown(storage.values(there.xml)) : Promise.resolve(present ? '' : f.parameter.defaultValue || '');
      return start.then(f.write);
    }));
    let area = null;
    if (macro.body !== 'none') {
      area = element('textarea', {id: 'macro-body', rows: 4, value: body});
      root.append(element('div', {className: 'host-field'},
        element('label', {htmlFor: 'macro-body', textContent: macro.body === 'rich' ? 'Body (storage format)' : 'Body (plain text)'}),
        area));
    }

    function finish() {
      fields.forEach(f => f.show(f.problem()));
      const wrong = fields.find(f => f.problem());
      if (wrong) {
        wrong.input.focus();
        return Promise.resolve(undefined);
      }
      const filled = fields.filter(f => f.read());
      return Promise.all(filled.map(f => markup(f.parameter, f.read()).then(
        inner => storage.parameterMarkup(f.parameter.name, inner),
        failure => {
          f.show(failure.message);
          f.input.focus();
          throw failure;
        }))).then(parameters => storage.macroMarkup(macro.name, present && present.attributes,
        kept().concat(parameters), macro.hideBody && present ? present.bodyKind : macro.body, area ? area.value : body), () => undefined);
    }

    /** Parameters the form does not show stay as they are. */
    function kept() {
      return present ? present.parameters.filter(p => !fields.some(f => presentParameter(f) === p)).map(p => p.source) : [];
    }

    return {root, finish, ready, takesBody: area !== null};
  }

  return {build};
});
