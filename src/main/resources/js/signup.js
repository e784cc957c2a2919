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
    accept: ['POST', '/accept'],
    decline: ['POST', '/decline'],
    cancel: ['DELETE', ''],
    leave: ['DELETE', ''],
    withdraw: ['DELETE', ''],
    late: ['POST', '/late'],
    undo: ['POST', '/undo']
  };

  /* By session: when actions that are offered for a time go. */
  var timers = {};

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
    made.className = 'aui-button' + (action.primary ? ' aui-button-primary' : '');
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
    widget.className = 'peer-learning-signup peer-learning-state-' + display.state;
    widget.querySelector('.peer-learning-status').textContent = display.status;
    widget.querySelector('.peer-learning-seats').textContent = display.seats;
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

  function call(method, url) {
    return fetch(url, {
      method: method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
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

    function others(hidden) {
      place.querySelectorAll('button[data-action]').forEach(function (each) { each.hidden = hidden; });
    }

    function close() {
      question.remove();
      others(false);
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
    others(true);
    place.appendChild(question);
    question.querySelector('[data-answer=no]').focus();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.peer-learning-signup button[data-action]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    var widget = button.closest('.peer-learning-signup');
    if (button.getAttribute('data-question')) {
      ask(widget, button);
    } else {
      change(widget, button);
    }
  });
}());
