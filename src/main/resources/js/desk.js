/*
 * The host's desk. Changes go through REST; then the page's own lists are read again and put in the place of the old ones, so that the
 * words stay the wiki's. What is refused is said beside what was asked, and nothing that was typed is lost.
 */
(function () {
  'use strict';

  AJS.toInit(function () {
    var desk = document.getElementById('peer-learning-desk');
    if (!desk) {
      return;
    }
    var base = AJS.contextPath() + '/rest/peer-learning/1.0/sessions/' + desk.getAttribute('data-session') + '/desk';
    var status = desk.querySelector('.peer-learning-desk-status');

    /* What each deed asks for: the field it sends, and where the question stands. */
    var ASKS = { remove: 'reason', 'turn-down': 'reason', 'call-off': 'reason', move: 'session' };

    function content() {
      return desk.querySelector('.peer-learning-desk-content');
    }

    function send(method, url, body) {
      return fetch(url, {
        method: method,
        credentials: 'same-origin',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
        body: JSON.stringify(body)
      }).then(function (response) {
        return response.json().then(function (answer) {
          return { ok: response.ok, status: response.status, body: answer };
        });
      });
    }

    function why(answer) {
      return answer.status === 401 ? AJS.I18n.getText('peer-learning.refusal.signup.log-in') : answer.body.message;
    }

    /* The same page as anybody would load it now. */
    function refresh() {
      return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
        return response.text();
      }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.peer-learning-desk-content');
        if (fresh) {
          content().replaceWith(document.importNode(fresh, true));
        } else {
          window.location.reload();
        }
      });
    }

    function say(text) {
      status.textContent = text;
      status.classList.toggle('peer-learning-trouble', false);
      status.focus();
    }

    /* One reason at a time: what was said to something else before is out of date. */
    function clear() {
      desk.querySelectorAll('.error').forEach(function (each) { each.remove(); });
      desk.querySelectorAll('[aria-invalid]').forEach(function (each) {
        each.removeAttribute('aria-invalid');
        each.removeAttribute('aria-errormessage');
      });
    }

    function explain(form, text) {
      var input = form.querySelector('input, select');
      var note = document.createElement('div');
      clear();
      note.className = 'error';
      note.setAttribute('role', 'alert');
      note.id = input.id + '-error';
      note.textContent = text;
      input.closest('.field-group').appendChild(note);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-errormessage', note.id);
      input.focus();
    }

    function trouble(text) {
      say(text);
      status.classList.toggle('peer-learning-trouble', true);
    }

    function busy(is) {
      desk.setAttribute('aria-busy', String(is));
    }

    /* One change at a time. */
    function change(method, url, body, done, refused) {
      if (desk.getAttribute('aria-busy') === 'true') {
        return;
      }
      busy(true);
      send(method, url, body).then(function (answer) {
        if (!answer.ok) {
          refused(why(answer));
          return undefined;
        }
        return refresh().then(function () { say(done); });
      }).catch(function () {
        refused(AJS.I18n.getText('peer-learning.signup.no-answer'));
      }).then(function () {
        busy(false);
      });
    }

    function address(deed) {
      var row = deed.closest('[data-signup]');
      return base + (row ? '/signups/' + row.getAttribute('data-signup') : '') + '/' + deed.getAttribute('data-deed');
    }

    function closePanels() {
      desk.querySelectorAll('.peer-learning-desk-content form.peer-learning-desk-panel').forEach(function (panel) {
        panel.remove();
      });
      desk.querySelectorAll('[data-deed][aria-expanded]').forEach(function (deed) {
        deed.removeAttribute('aria-expanded');
      });
    }

    function open(deed) {
      var asked = ASKS[deed.getAttribute('data-deed')];
      var panel = document.importNode(desk.querySelector('.peer-learning-desk-ask-' + asked).content, true).querySelector('form');
      var input = panel.querySelector('input, select');
      clear();
      closePanels();
      panel.setAttribute('aria-label', deed.getAttribute('aria-label') || deed.textContent);
      panel.querySelector('[type=submit]').textContent = deed.textContent;
      deed.setAttribute('aria-expanded', 'true');
      (deed.closest('[data-signup]') || deed.parentNode).appendChild(panel);
      input.focus();

      function close() {
        closePanels();
        deed.focus();
      }

      panel.addEventListener('submit', function (event) {
        var body = {};
        event.preventDefault();
        clear();
        body[asked] = asked === 'session' ? Number(input.value) : input.value;
        change('POST', address(deed), body, deed.getAttribute('data-done'), function (text) { explain(panel, text); });
      });
      panel.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          close();
        }
      });
      panel.querySelector('[data-answer=no]').addEventListener('click', close);
    }

    desk.addEventListener('click', function (event) {
      var deed = event.target.closest('[data-deed]');
      if (event.target.closest('[data-desk=print]')) {
        window.print();
      } else if (deed && ASKS[deed.getAttribute('data-deed')]) {
        open(deed);
      } else if (deed) {
        change('POST', address(deed), {}, deed.getAttribute('data-done'), trouble);
      }
    });

    desk.addEventListener('submit', function (event) {
      var form = event.target;
      var input = form.querySelector('input');
      var done = form.getAttribute('data-done');
      function refused(text) { explain(form, text); }
      if (form.getAttribute('data-desk') === 'add') {
        event.preventDefault();
        clear();
        change('POST', base + '/participants', { user: input.value }, done, refused);
      } else if (form.getAttribute('data-desk') === 'capacity') {
        event.preventDefault();
        clear();
        change('PUT', base + '/capacity', { capacity: input.value === '' ? null : Number(input.value) }, done, refused);
      }
    });
  });
}());
