/* Sign-up buttons: one click signs up, giving a seat back asks once. Every button of the same session on the page follows. */
(function () {
  'use strict';

  var BASE = AJS.contextPath() + '/rest/peer-learning/1.0/sessions/';

  function widgets(session) {
    return document.querySelectorAll('.peer-learning-signup[data-session="' + session + '"]');
  }

  function mainButton(widget) {
    return widget.querySelector('button[data-action]');
  }

  function standing(widget) {
    return widget.querySelector('.peer-learning-standing');
  }

  /* Where to log in stands in a link, not in the button: it may be opened in another window. */
  function showLink(widget, display) {
    var link = widget.querySelector('.peer-learning-actions > a');
    if (!display.url) {
      if (link) {
        link.remove();
      }
      return;
    }
    if (!link) {
      link = document.createElement('a');
      link.className = 'aui-button aui-button-primary';
      widget.querySelector('.peer-learning-actions').appendChild(link);
    }
    link.href = display.url;
    link.textContent = display.actionLabel;
    link.setAttribute('aria-label', display.actionName);
  }

  function show(widget, display) {
    var button = mainButton(widget);
    var question = widget.querySelector('.peer-learning-question');
    if (question) {
      question.remove();
    }
    widget.className = 'peer-learning-signup peer-learning-state-' + display.state;
    widget.querySelector('.peer-learning-status').textContent = display.status;
    widget.querySelector('.peer-learning-seats').textContent = display.seats;
    button.hidden = display.action !== 'sign-up' && display.action !== 'cancel';
    button.classList.toggle('aui-button-primary', display.action === 'sign-up');
    button.setAttribute('data-action', display.action);
    button.setAttribute('aria-label', display.actionName);
    button.textContent = display.actionLabel;
    showLink(widget, display);
  }

  /* All buttons of the session follow; only the one that was pressed is spoken, or one would hear the same twice. */
  function showAll(session, pressed, display) {
    widgets(session).forEach(function (each) {
      standing(each).setAttribute('aria-live', each === pressed ? 'polite' : 'off');
      show(each, display);
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
        mainButton(widget).hidden = true;
      }
      tell(widget, why);
    });
  }

  function change(widget, method) {
    var session = widget.getAttribute('data-session');
    var button = mainButton(widget);
    // Not "disabled": a disabled button loses the focus of whoever works by keyboard.
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('aria-busy', 'true');
    var held = document.activeElement === button;
    call(method, BASE + session + '/signup').then(function (answer) {
      if (!answer.ok) {
        return refresh(session, widget, reason(answer));
      }
      showAll(session, widget, answer.body.display);
      if (method === 'DELETE') {
        say(widget, AJS.I18n.getText('peer-learning.signup.given-back'));
      }
      return undefined;
    }).catch(function () {
      tell(widget, AJS.I18n.getText('peer-learning.signup.no-answer'));
    }).then(function () {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-busy');
      if (held && button.hidden) {
        (widget.querySelector('.peer-learning-actions > a') || standing(widget)).focus();
      }
    });
  }

  function ask(widget) {
    var actions = widget.querySelector('.peer-learning-actions');
    var button = mainButton(widget);
    var question = document.createElement('div');
    question.className = 'peer-learning-question';
    question.setAttribute('role', 'group');
    question.setAttribute('aria-label', AJS.I18n.getText('peer-learning.signup.cancel.question'));
    question.innerHTML = '<p></p><button type="button" class="aui-button" data-answer="yes"></button>'
      + '<button type="button" class="aui-button" data-answer="no"></button>';
    question.querySelector('p').textContent = AJS.I18n.getText('peer-learning.signup.cancel.question');
    question.querySelector('[data-answer=yes]').textContent = AJS.I18n.getText('peer-learning.signup.cancel.yes');
    question.querySelector('[data-answer=no]').textContent = AJS.I18n.getText('peer-learning.signup.cancel.no');

    function close() {
      question.remove();
      button.hidden = false;
      button.focus();
    }

    question.addEventListener('click', function (event) {
      var answer = event.target.getAttribute('data-answer');
      if (answer) {
        close();
        if (answer === 'yes') {
          change(widget, 'DELETE');
        }
      }
    });
    question.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
      }
    });
    button.hidden = true;
    actions.appendChild(question);
    question.querySelector('[data-answer=no]').focus();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.peer-learning-signup button[data-action]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    var widget = button.closest('.peer-learning-signup');
    if (button.getAttribute('data-action') === 'sign-up') {
      change(widget, 'POST');
    } else if (button.getAttribute('data-action') === 'cancel') {
      ask(widget);
    }
  });
}());
