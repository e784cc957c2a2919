/* Finds and writes macros in the text of a page in storage format, leaving every other character as it was typed. */
window.define('host/storage', [], function () {
  'use strict';

  const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([a-zA-Z][\w:.-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;
  const NAMESPACES = 'xmlns:ac="urn:ac" xmlns:ri="urn:ri"';

  function attribute(text, name) {
    const match = new RegExp('(?:^|\\s)' + name + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')').exec(text);
    return match ? unescape(match[1] === undefined ? match[2] : match[1]) : '';
  }

  /** Text with its entities resolved, whichever HTML knows. */
  function unescape(text) {
    return new DOMParser().parseFromString('<!doctype html><body>' + text.replace(/</g, '&lt;'), 'text/html').body.textContent;
  }

  function escape(text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  /** All macros of a text, outer before inner: {name, attributes, start, end, parameters, bodyStart, bodyEnd, bodyKind}. */
  function macros(text) {
    const found = [];
    const open = [];
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
      const name = token[2];
      if (!name) {
        continue;
      }
      const closed = token[3].endsWith('/');
      const parent = open[open.length - 1];
      if (token[1]) {
        close(open, name, token.index, TOKEN.lastIndex);
      } else {
        const element = {tag: name, start: token.index, inner: TOKEN.lastIndex, attributes: token[3].replace(/\/$/, ''),
          parent: parent, end: TOKEN.lastIndex};
        if (name === 'ac:structured-macro' || name === 'ac:macro') {
          element.macro = {name: attribute(token[3], 'ac:name'), attributes: element.attributes, start: token.index,
            end: TOKEN.lastIndex, parameters: [], bodyKind: 'none', bodyStart: 0, bodyEnd: 0};
          found.push(element.macro);
        }
        if (!closed) {
          open.push(element);
        }
      }
    }
    return found;

    function close(stack, name, at, after) {
      while (stack.length) {
        const element = stack.pop();
        if (element.tag === name) {
          finish(element, at, after);
          return;
        }
      }
    }

    function finish(element, at, after) {
      const owner = element.parent && element.parent.macro;
      if (element.macro) {
        element.macro.end = after;
      } else if (owner && element.tag === 'ac:parameter') {
        owner.parameters.push({name: attribute(element.attributes, 'ac:name'), xml: text.substring(element.inner, at),
          source: text.substring(element.start, after)});
      } else if (owner && (element.tag === 'ac:rich-text-body' || element.tag === 'ac:plain-text-body')) {
        owner.bodyKind = element.tag === 'ac:rich-text-body' ? 'rich' : 'plain';
        owner.bodyStart = element.inner;
        owner.bodyEnd = at;
      }
    }
  }

  /** The innermost macro around a place in the text, or undefined. */
  function macroAt(text, place) {
    return macros(text).filter(macro => macro.start < place && place < macro.end).pop();
  }

  /** The values of a parameter as {kind, value}: kind is text, user, username, space, page, attachment or url. */
  function values(xml) {
    const parsed = new DOMParser().parseFromString('<v ' + NAMESPACES + '>' + xml + '</v>', 'application/xml');
    if (parsed.querySelector('parsererror')) {
      return [{kind: 'text', value: unescape(xml)}];
    }
    const get = (element, name) => element.getAttribute('ri:' + name) || '';
    const readers = {
      'ri:user': e => get(e, 'userkey') ? {kind: 'user', value: get(e, 'userkey')} : {kind: 'username', value: get(e, 'username')},
      'ri:space': e => ({kind: 'space', value: get(e, 'space-key')}),
      'ri:page': e => ({kind: 'page', value: (get(e, 'space-key') ? get(e, 'space-key') + ':' : '') + get(e, 'content-title')}),
      'ri:attachment': e => ({kind: 'attachment', value: get(e, 'filename')}),
      'ri:url': e => ({kind: 'url', value: get(e, 'value')})
    };
    const found = Array.from(parsed.getElementsByTagName('*')).filter(e => readers[e.tagName]).map(e => readers[e.tagName](e));
    return found.length ? found : [{kind: 'text', value: parsed.documentElement.textContent}];
  }

  /** The markup of one value, by the declared type of its parameter. */
  function valueMarkup(type, value) {
    const attr = (element, name) => '<ri:' + element + ' ri:' + name + '="' + escape(value) + '" />';
    switch (type) {
      case 'username': return attr('user', 'userkey');
      case 'spacekey': return attr('space', 'space-key');
      case 'attachment': case 'full_attachment': return attr('attachment', 'filename');
      case 'url': return attr('url', 'value');
      case 'confluence-content': {
        const page = /^([A-Za-z0-9]+|~[^:]+):(.+)$/.exec(value);
        return '<ac:link><ri:page ' + (page ? 'ri:space-key="' + escape(page[1]) + '" ' : '')
          + 'ri:content-title="' + escape(page ? page[2] : value) + '" /></ac:link>';
      }
      default: return escape(value);
    }
  }

  /** A whole macro; parameters are finished ac:parameter elements, body is finished markup or plain text. */
  function macroMarkup(name, attributes, parameters, bodyKind, body) {
    const kept = attributes || ' ac:name="' + escape(name) + '" ac:schema-version="1" ac:macro-id="' + identifier() + '"';
    let inner = parameters.join('');
    if (bodyKind === 'rich') {
      inner += '<ac:rich-text-body>' + body + '</ac:rich-text-body>';
    } else if (bodyKind === 'plain') {
      inner += '<ac:plain-text-body><![CDATA[' + body.replace(/]]>/g, ']]]]><![CDATA[>') + ']]></ac:plain-text-body>';
    }
    return '<ac:structured-macro' + kept.replace(/\s+$/, '') + (inner ? '>' + inner + '</ac:structured-macro>' : ' />');
  }

  function parameterMarkup(name, markup) {
    return '<ac:parameter ac:name="' + escape(name) + '">' + markup + '</ac:parameter>';
  }

  function identifier() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** The words of a plain-text body: the content of its CDATA sections. */
  function plainText(markup) {
    return markup.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
  }

  return {macroAt, macros, values, valueMarkup, macroMarkup, parameterMarkup, plainText, escape};
});
