/*
 * Sign-up buttons. What can be done, and in which words, comes from the wiki: with the page, and with each answer. What cannot be got
 * back by a second click asks once. Every button of the same session on the page follows.
 */
(function () {
  'use strict';

  var BASE = AJS.contextPath() + '/rest/peer-learning/1.0/sessions/';

  /* What each action sends, below the session's own sign-up. */
  var REQUESTS = {
    'sign-up': ['POST', ''],
    ask: ['POST', ''],
    join: ['POST', ''],
    'enter-draw': ['POST', ''],
    accept: ['POST', '/accept'],
    decline: ['POST', '/decline'],
    cancel: ['DELETE', ''],
    leave: ['DELETE', ''],
    withdraw: ['DELETE', ''],
    'leave-draw': ['DELETE', ''],
    refuse: ['DELETE', ''],
    'decline-invitation': ['POST', '/decline-invitation'],
    late: ['POST', '/late'],
    undo: ['POST', '/undo']
  };

  /* What is not about one's own seat stands back. */
  var ASIDE = ['bring', 'draw'];

  /* By session: when actions that are offered for a time go. */
  var timers = {};
  var fields = 0;

  function widgets(session) {
    return document.querySelectorAll('.peer-learning-signup[data-session="' + session + '"]');
  }

  function standing(widget) {
    return widget.querySelector('.peer-learning-standing');
  }

  function actions(widget) {
    return widget.querySelector('.peer-learning-actions');
  }

  function focusNext(widget) {
    (actions(widget).querySelector('button, a') || standing(widget)).focus();
  }

  /* Where to log in stands in a link, not in a button: it may be opened in another window. */
  function control(action) {
    var made = document.createElement(action.url ? 'a' : 'button');
    made.className = 'aui-button' + (action.primary ? ' aui-button-primary' : '')
      + (ASIDE.indexOf(action.key) < 0 ? '' : ' aui-button-link');
    made.textContent = action.label;
    made.setAttribute('aria-label', action.name);
    if (action.url) {
      made.href = action.url;
      return made;
    }
    made.type = 'button';
    made.setAttribute('data-action', action.key);
    ['question', 'yes', 'no', 'done'].forEach(function (words) {
      made.setAttribute('data-' + words, action[words]);
    });
    return made;
  }

  function show(widget, display) {
    var place = actions(widget);
    var notes = widget.querySelector('.peer-learning-notes');
    widget.className = 'peer-learning-signup peer-learning-state-' + display.state;
    widget.querySelector('.peer-learning-status').textContent = display.status;
    widget.querySelector('.peer-learning-seats').textContent = display.seats;
    notes.textContent = '';
    display.notes.forEach(function (note) {
      var item = document.createElement('li');
      item.dir = 'auto';
      item.textContent = note;
      notes.appendChild(item);
    });
    place.textContent = '';
    display.actions.forEach(function (action) {
      place.appendChild(control(action));
    });
  }

  function withdrawAction(session, key) {
    widgets(session).forEach(function (widget) {
      var gone = widget.querySelector('button[data-action="' + key + '"]');
      if (gone) {
        var held = document.activeElement === gone;
        gone.remove();
        if (held) {
          focusNext(widget);
        }
      }
    });
  }

  /* All buttons of the session follow; only the one that was pressed is spoken, or one would hear the same twice. */
  function showAll(session, pressed, display) {
    widgets(session).forEach(function (each) {
      standing(each).setAttribute('aria-live', each === pressed ? 'polite' : 'off');
      show(each, display);
    });
    document.dispatchEvent(new CustomEvent('peer-learning-signup', { detail: session }));
    clearTimeout(timers[session]);
    display.actions.filter(function (action) { return action.seconds > 0; }).forEach(function (action) {
      timers[session] = setTimeout(function () { withdrawAction(session, action.key); }, action.seconds * 1000);
    });
  }

  function say(widget, text) {
    widget.querySelector('.peer-learning-status').textContent = text;
  }

  function tell(widget, text) {
    widget.classList.add('peer-learning-trouble');
    say(widget, text);
  }

  function call(method, url, body) {
    var headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(url, {
      method: method,
      credentials: 'same-origin',
      headers: headers,
      body: body && JSON.stringify(body)
    }).then(function (response) {
      return response.json().then(function (body) {
        return { ok: response.ok, status: response.status, body: body };
      });
    });
  }

  /* Whoever was logged out meanwhile is told so by the platform, before the app is asked, and not in the reader's language. */
  function reason(answer) {
    return answer.status === 401 ? AJS.I18n.getText('peer-learning.refusal.signup.log-in') : answer.body.message;
  }

  /* After a refusal the page is out of date: read how things really stand, and keep the reason in sight. */
  function refresh(session, widget, why) {
    return call('GET', BASE + session).then(function (answer) {
      if (answer.ok) {
        showAll(session, widget, answer.body.display);
      } else if (answer.status === 404) {
        actions(widget).textContent = '';
      }
      tell(widget, why);
    });
  }

  /* Not "disabled": a disabled button loses the focus of whoever works by keyboard. */
  function busy(widget, is) {
    actions(widget).querySelectorAll('button').forEach(function (button) {
      if (is) {
        button.setAttribute('aria-disabled', 'true');
        button.setAttribute('aria-busy', 'true');
      } else {
        button.removeAttribute('aria-disabled');
        button.removeAttribute('aria-busy');
      }
    });
  }

  function change(widget, button) {
    var session = widget.getAttribute('data-session');
    var request = REQUESTS[button.getAttribute('data-action')];
    var done = button.getAttribute('data-done');
    var held = document.activeElement === button;
    busy(widget, true);
    call(request[0], BASE + session + '/signup' + request[1]).then(function (answer) {
      if (!answer.ok) {
        return refresh(session, widget, reason(answer));
      }
      showAll(session, widget, answer.body.display);
      if (done) {
        say(widget, done);
      }
      return undefined;
    }).catch(function () {
      tell(widget, AJS.I18n.getText('peer-learning.signup.no-answer'));
    }).then(function () {
      busy(widget, false);
      if (held && !actions(widget).contains(document.activeElement)) {
        focusNext(widget);
      }
    });
  }

  function questionButton(words, answer, style) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'aui-button' + style;
    button.setAttribute('data-answer', answer);
    button.textContent = words;
    return button;
  }

  /* While something is asked, there is nothing else to press. */
  function others(widget, hidden) {
    actions(widget).querySelectorAll('[data-action], a').forEach(function (each) { each.hidden = hidden; });
  }

  function ask(widget, asked) {
    var place = actions(widget);
    var question = document.createElement('div');
    var words = document.createElement('p');
    question.className = 'peer-learning-question';
    question.setAttribute('role', 'group');
    question.setAttribute('aria-label', asked.getAttribute('data-question'));
    words.textContent = asked.getAttribute('data-question');
    question.appendChild(words);
    question.appendChild(questionButton(asked.getAttribute('data-yes'), 'yes', ''));
    question.appendChild(questionButton(asked.getAttribute('data-no'), 'no', ''));

    function close() {
      question.remove();
      others(widget, false);
      asked.focus();
    }

    question.addEventListener('click', function (event) {
      var answer = event.target.getAttribute('data-answer');
      if (answer) {
        close();
        if (answer === 'yes') {
          change(widget, asked);
        }
      }
    });
    question.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
      }
    });
    others(widget, true);
    place.appendChild(question);
    question.querySelector('[data-answer=no]').focus();
  }

  function field(session) {
    var label = document.createElement('label');
    var input = document.createElement('input');
    var place = document.createElement('span');
    input.type = 'text';
    input.className = 'text';
    input.id = 'pl-bring-' + session + '-' + (++fields);
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.setAttribute('autocapitalize', 'off');
    label.htmlFor = input.id;
    label.textContent = AJS.I18n.getText('peer-learning.signup.bring.user');
    input.setAttribute('data-person', '');
    place.className = 'peer-learning-combobox';
    place.appendChild(input);
    return { input: input, all: [label, place] };
  }

  /* A colleague by name: signed up, or only invited. Several can be named one after the other. */
  function bring(widget, asked) {
    var session = widget.getAttribute('data-session');
    var place = actions(widget);
    var form = document.createElement('form');
    var parts = field(session);
    var input = parts.input;
    var said = document.createElement('p');
    form.className = 'peer-learning-question peer-learning-bring';
    form.noValidate = true;
    form.setAttribute('aria-label', asked.getAttribute('aria-label'));
    said.className = 'peer-learning-said';
    said.setAttribute('role', 'status');
    parts.all.concat([
      questionButton(AJS.I18n.getText('peer-learning.signup.bring.sign-up'), 'colleagues', ' aui-button-primary'),
      questionButton(AJS.I18n.getText('peer-learning.signup.bring.invite'), 'invitations', ''),
      questionButton(AJS.I18n.getText('peer-learning.signup.bring.close'), 'close', ' aui-button-link'),
      said
    ]).forEach(function (part) { form.appendChild(part); });

    function close() {
      form.remove();
      others(widget, false);
      asked.focus();
    }

    function tellHere(text, trouble) {
      said.textContent = text;
      said.classList.toggle('peer-learning-trouble', trouble);
      input.setAttribute('aria-invalid', String(trouble));
      input.focus();
    }

    /* The numbers on all buttons follow, but the form stays for the next name. */
    function follow() {
      return call('GET', BASE + session).then(function (answer) {
        if (answer.ok) {
          showAll(session, widget, answer.body.display);
          asked = place.querySelector('[data-action=bring]') || standing(widget);
          others(widget, true);
          place.appendChild(form);
        }
      });
    }

    function send(what) {
      var body = what === 'invitations' ? { users: [input.value] } : { user: input.value };
      if (form.getAttribute('aria-busy') === 'true') {
        return;
      }
      form.setAttribute('aria-busy', 'true');
      call('POST', BASE + session + '/' + what, body).then(function (answer) {
        var refused = answer.ok ? (answer.body.results || []).filter(function (each) { return each.reason; })[0] : null;
        if (!answer.ok || refused) {
          tellHere(answer.ok ? refused.message : reason(answer), true);
          return undefined;
        }
        return follow().then(function () {
          input.value = '';
          input.dispatchEvent(new Event('input'));
          tellHere(answer.body.results ? answer.body.results[0].message : answer.body.message, false);
        });
      }).catch(function () {
        tellHere(AJS.I18n.getText('peer-learning.signup.no-answer'), true);
      }).then(function () {
        form.removeAttribute('aria-busy');
      });
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      send('colleagues');
    });
    form.addEventListener('click', function (event) {
      var what = event.target.getAttribute('data-answer');
      if (what === 'close') {
        close();
      } else if (what) {
        send(what);
      }
    });
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
      }
    });
    others(widget, true);
    place.appendChild(form);
    input.focus();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.peer-learning-signup button[data-action]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    var widget = button.closest('.peer-learning-signup');
    if (button.getAttribute('data-action') === 'bring') {
      bring(widget, button);
    } else if (button.getAttribute('data-question')) {
      ask(widget, button);
    } else {
      change(widget, button);
    }
  });
}());
