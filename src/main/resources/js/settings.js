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
          window.peerLearningDays.ready(fresh);
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
      window.peerLearningWrong.clear(page);
      status.textContent = '';
    }

    function mark(form, error) {
      var group = form.querySelector('[data-field="' + error.field + '"]');
      if (!group) {
        return null;
      }
      var input = group.querySelector('input, select, textarea');
      var folded = group.closest('details');
      if (folded) {
        folded.open = true;
      }
      window.peerLearningWrong.mark(input, group, error.message);
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
      return kind === 'text-or-null' && typed.text(input).trim() === '' ? null : typed.text(input);
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

    /* Terms of signing up that nobody touched are not sent: then they stay as they are. */
    function read(form) {
      var body = {};
      var terms = form.querySelector('.peer-learning-terms');
      if (terms && typed.changed(terms).length) {
        body.terms = window.peerLearningTerms.read(terms);
      }
      Array.from(form.elements).filter(function (input) {
        return input.name && !input.disabled && !(terms && terms.contains(input));
      }).forEach(function (input) {
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
      var repeat = session.repeat;
      var kind = repeat.kind;
      var days = Array.from(form.querySelectorAll('[name="repeat.dates"]'))
        .map(typed.text).filter(Boolean);
      delete session.repeat;
      if (kind === 'once') {
        return { url: '/sessions', body: session };
      }
      return { url: '/series', body: { session: session, repeat: kind === 'dates' ? { kind: kind, dates: days } : rule(repeat) } };
    }

    /* On a day at the latest where one is given, else after so many sessions. */
    function rule(repeat) {
      var end = repeat.until ? { until: repeat.until } : { count: repeat.count };
      return Object.assign(end, repeat.kind === 'monthly'
        ? { kind: repeat.kind, week: repeat.week || null }
        : { kind: 'weekly', interval: repeat.kind === 'two-weekly' ? 2 : 1 });
    }

    /* A session that comes alone has its fields by their plain names. */
    function inPlan(answer) {
      (answer.body.errors || []).forEach(function (error) {
        if (error.field && !/^(session|repeat)\./.test(error.field)) {
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

    /* The sessions that an answer is about, where it is about many. */
    function planned(body) {
      return body.delayed ? body.sessions || [body.session].concat(body.others) : [];
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
        say((from.getAttribute('data-done') + ' ' + window.peerLearningDays.moved(planned(answer.body))).trim(), false);
        if (from.hasAttribute('data-show')) {
          show(answer.body.url);
        }
      });
    }

    /* What a button says along: what somebody is to be, or who is asked. */
    function asked(button) {
      var role = button.getAttribute('data-field-role');
      var key = button.getAttribute('data-field-key');
      return role ? { role: role } : key ? { key: key } : {};
    }

    /* Where people have signed up there is another way, which tells them. */
    function refuse(button, answer) {
      say(rest.why(answer), true);
      if (answer.body.reason === 'session.skip-has-signups' && button.hasAttribute('data-refused-href')) {
        var link = document.createElement('a');
        link.href = button.getAttribute('data-refused-href');
        link.textContent = button.getAttribute('data-refused-text');
        status.append(' ', link);
      }
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
        var wish = plan(form);
        change(form, form.getAttribute('data-url') + wish.url, wish.body, function (answer) { explain(form, inPlan(answer)); });
      } else {
        change(form, form.getAttribute('data-url'), read(form), function (answer) { explain(form, answer); });
      }
    });

    /* What is ticked off is not sent. */
    page.addEventListener('change', function (event) {
      if (event.target.hasAttribute('data-switch')) {
        event.target.form.querySelectorAll('[data-switched]').forEach(function (input) { input.disabled = !event.target.checked; });
      }
    });

    page.addEventListener('click', function (event) {
      var button = event.target.closest('button[data-method]');
      var copied = event.target.closest('button[data-copy]');
      if (copied) {
        copy(copied);
      }
      if (button) {
        change(button, button.getAttribute('data-url'), asked(button), function (answer) { refuse(button, answer); });
      }
    });
  });
}());
