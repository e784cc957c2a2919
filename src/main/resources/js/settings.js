/*
 * The page on which hosts look after their group. Every form says where it is sent and what is true once it is done. Changes go through
 * REST; then the page's own content is read again, so that the words stay the wiki's. What is refused is said beside what was asked,
 * and nothing that was typed is lost.
 */
(function () {
  'use strict';

  AJS.toInit(function () {
    var page = document.getElementById('peer-learning-settings');
    if (!page) {
      return;
    }
    var rest = window.peerLearningRest;
    var typed = window.peerLearningTyped;
    var leaving = null;
    var status = page.querySelector('.peer-learning-settings-status');

    function content() {
      return page.querySelector('.peer-learning-settings-content');
    }

    /* The same page as anybody would load it now, with what was typed elsewhere on it; without the form that was just sent. */
    function refresh(sent) {
      var over = sent && sent.hasAttribute('data-change');
      var address = window.location.pathname + (over ? window.location.search.replace(/&session=[0-9]+/, '') : window.location.search);
      return fetch(address, { credentials: 'same-origin' }).then(function (response) {
        return response.text();
      }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.peer-learning-settings-content');
        if (fresh) {
          window.history.replaceState(null, '', address);
          fresh = document.importNode(fresh, true);
          typed.carry(content(), fresh, sent);
          content().replaceWith(fresh);
          fresh.querySelectorAll('.peer-learning-repeat').forEach(function (select) {
            select.dispatchEvent(new Event('change', { bubbles: true }));
          });
          document.dispatchEvent(new CustomEvent('peer-learning-changed'));
        } else {
          window.location.reload();
        }
      });
    }

    function say(text, trouble) {
      status.textContent = text;
      status.classList.toggle('peer-learning-trouble', trouble);
      status.focus();
    }

    function clear() {
      page.querySelectorAll('.error').forEach(function (each) { each.remove(); });
      page.querySelectorAll('[aria-invalid]').forEach(function (each) {
        each.removeAttribute('aria-invalid');
        each.removeAttribute('aria-errormessage');
      });
      status.textContent = '';
    }

    function mark(form, error) {
      var group = form.querySelector('[data-field="' + error.field + '"]');
      if (!group) {
        return null;
      }
      var input = group.querySelector('input, select, textarea');
      var note = document.createElement('div');
      note.className = 'error';
      note.id = input.id + '-error';
      note.textContent = error.message;
      group.appendChild(note);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-errormessage', note.id);
      return input;
    }

    function explain(form, answer) {
      var marked = (answer.body.errors || []).map(function (error) { return mark(form, error); }).filter(Boolean);
      if (marked.length) {
        form.querySelector('[aria-invalid=true]').focus();
      } else {
        say(rest.why(answer), true);
      }
    }

    /* What stands in a field, as JSON has it. */
    function value(input) {
      var kind = input.getAttribute('data-kind') || input.type;
      if (kind === 'number') {
        return typed.number(input);
      }
      if (kind === 'words') {
        return input.value.split(',').map(function (word) { return word.trim(); }).filter(Boolean);
      }
      return kind === 'text-or-null' && input.value.trim() === '' ? null : input.value;
    }

    function put(body, name, what) {
      var path = name.split('.');
      var last = path.pop();
      path.reduce(function (inner, part) {
        inner[part] = inner[part] || {};
        return inner[part];
      }, body)[last] = what;
    }

    /* Boxes of one name are a list of what is ticked, also where none is. */
    function tick(body, name, input) {
      var path = name.split('.');
      var last = path.pop();
      var inner = path.reduce(function (outer, part) {
        outer[part] = outer[part] || {};
        return outer[part];
      }, body);
      inner[last] = (inner[last] || []).concat(input.checked ? [input.value] : []);
    }

    function read(form) {
      var body = {};
      Array.from(form.elements).filter(function (input) { return input.name; }).forEach(function (input) {
        if (input.getAttribute('data-kind') === 'flag') {
          put(body, input.name, input.checked);
        } else if (input.type === 'checkbox') {
          tick(body, input.name, input);
        } else {
          put(body, input.name, value(input));
        }
      });
      return body;
    }

    /* One session or many, which are different things to REST. */
    function plan(form) {
      var session = read(form);
      var kind = session.repeat.kind;
      var count = session.repeat.count;
      var days = Array.from(form.querySelectorAll('[name="repeat.dates"]'))
        .map(function (day) { return day.value; }).filter(Boolean);
      delete session.repeat;
      if (kind === 'once') {
        return { url: '/sessions', body: session };
      }
      return {
        url: '/series',
        body: {
          session: session,
          repeat: kind === 'dates' ? { kind: kind, dates: days }
            : kind === 'monthly' ? { kind: kind, count: count }
            : { kind: 'weekly', interval: kind === 'two-weekly' ? 2 : 1, count: count }
        }
      };
    }

    /* A session that comes alone has its fields by their plain names. */
    function inPlan(answer) {
      (answer.body.errors || []).forEach(function (error) {
        if (error.field && error.field.indexOf('.') < 0) {
          error.field = 'session.' + error.field;
        }
      });
      return answer;
    }

    /* An address that is told this once. */
    function show(url) {
      var shown = page.querySelector('[data-shown]');
      var input = shown.querySelector('input');
      shown.hidden = false;
      input.value = url;
      input.focus();
      input.select();
    }

    /* Browsers without a clipboard for scripts leave it selected. */
    function copy(button) {
      var input = document.getElementById(button.getAttribute('data-copy'));
      input.select();
      if (navigator.clipboard) {
        navigator.clipboard.writeText(input.value).then(function () {
          say(button.getAttribute('data-done'), false);
        }, function () {
          input.focus();
        });
      }
    }

    function done(from, answer) {
      var sent = from.matches('form') ? from : null;
      leaving = sent;
      if (from.hasAttribute('data-go') && answer.body.url) {
        window.location.assign(answer.body.url);
        return undefined;
      }
      if (from.hasAttribute('data-to')) {
        window.location.assign(from.getAttribute('data-to'));
        return undefined;
      }
      return refresh(sent).then(function () {
        say(from.getAttribute('data-done'), false);
        if (from.hasAttribute('data-show')) {
          show(answer.body.url);
        }
      });
    }

    /* One change at a time. */
    function change(from, url, body, refused) {
      if (page.getAttribute('aria-busy') === 'true') {
        return;
      }
      clear();
      page.setAttribute('aria-busy', 'true');
      rest.request(from.getAttribute('data-method'), url, body).then(function (answer) {
        return answer.ok ? done(from, answer) : refused(answer);
      }).catch(function () {
        say(AJS.I18n.getText('peer-learning.signup.no-answer'), true);
      }).then(function () {
        page.removeAttribute('aria-busy');
      });
    }

    typed.guard(function () {
      return typed.changed(page).some(function (input) { return input.form && input.form !== leaving; });
    });

    page.addEventListener('submit', function (event) {
      var form = event.target;
      event.preventDefault();
      if (form.hasAttribute('data-plan')) {
        var planned = plan(form);
        change(form, form.getAttribute('data-url') + planned.url, planned.body, function (answer) { explain(form, inPlan(answer)); });
      } else {
        change(form, form.getAttribute('data-url'), read(form), function (answer) { explain(form, answer); });
      }
    });

    page.addEventListener('click', function (event) {
      var button = event.target.closest('button[data-method]');
      var copied = event.target.closest('button[data-copy]');
      if (copied) {
        copy(copied);
      }
      var role = button && button.getAttribute('data-field-role');
      if (button) {
        change(button, button.getAttribute('data-url'), role ? { role: role } : {}, function (answer) { say(rest.why(answer), true); });
      }
    });
  });
}());
