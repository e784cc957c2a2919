/*
 * The host's desk. Changes go through REST; then the page's own lists are read again and put in the place of the old ones, so that the
 * words stay the wiki's. What is refused is said beside what was asked, and nothing that was typed is lost. A person can be dragged to
 * another session; the button "Move" does the same for those who use no mouse.
 */
(function () {
  'use strict';

  /* What a field holds. */
  var READ = {
    text: function (input) { return window.peerLearningTyped.text(input); },
    number: function (input) { return window.peerLearningTyped.number(input); },
    names: function (input) {
      return input.value.split(/[\n,;]+/).map(function (name) { return name.trim(); }).filter(Boolean);
    }
  };

  AJS.toInit(function () {
    var desk = document.getElementById('peer-learning-desk');
    if (!desk) {
      return;
    }
    var rest = window.peerLearningRest;
    var base = 'sessions/' + desk.getAttribute('data-session') + '/desk/';
    var status = desk.querySelector('.peer-learning-desk-status');
    var results = desk.querySelector('.peer-learning-desk-results');
    var dragged = null;

    function content() {
      return desk.querySelector('.peer-learning-desk-content');
    }

    function all(selector) {
      return Array.prototype.slice.call(desk.querySelectorAll(selector));
    }

    /* The input that is wrong, in the words of REST; empty where it is none in particular. */
    function where(answer) {
      return (answer.body.errors && answer.body.errors[0].field) || '';
    }

    /* The same page as anybody would load it now. */
    function refresh() {
      return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
        return response.text();
      }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.peer-learning-desk-content');
        if (fresh) {
          content().replaceWith(document.importNode(fresh, true));
          count();
        } else {
          window.location.reload();
        }
      });
    }

    function say(text) {
      status.textContent = text;
      status.classList.remove('peer-learning-trouble');
      status.focus();
    }

    function trouble(text) {
      say(text);
      status.classList.add('peer-learning-trouble');
    }

    /* What became of each of those who were named at once. */
    function list(named) {
      results.textContent = '';
      (named || []).forEach(function (each) {
        var item = document.createElement('li');
        var name = document.createElement('bdi');
        var what = document.createElement('span');
        name.textContent = each.user;
        what.textContent = each.message;
        item.className = each.reason ? 'peer-learning-trouble' : '';
        item.appendChild(name);
        item.appendChild(what);
        results.appendChild(item);
      });
      results.hidden = results.children.length === 0;
    }

    /* One reason at a time: what was said to something else before is out of date. */
    function clear() {
      window.peerLearningWrong.clear(desk);
    }

    function explain(form, text, field) {
      var input = form.querySelector('[name="' + field + '"]') || form.querySelector('[name]');
      clear();
      window.peerLearningWrong.mark(input, input.closest('.field-group'), text);
      input.focus();
    }

    function busy(is) {
      desk.setAttribute('aria-busy', String(is));
    }

    /* One change at a time. What is done is said in the words that stand on the page, or else in those of the answer. */
    function change(method, path, body, done, refused) {
      if (desk.getAttribute('aria-busy') === 'true') {
        return;
      }
      busy(true);
      list([]);
      rest.request(method, base + path, body).then(function (answer) {
        if (!answer.ok) {
          refused(rest.why(answer), where(answer));
          return undefined;
        }
        return refresh().then(function () {
          list(answer.body.results);
          say(done || answer.body.message);
        });
      }).catch(function () {
        refused(AJS.I18n.getText('peer-learning.signup.no-answer'), '');
      }).then(function () {
        busy(false);
      });
    }

    function chosen() {
      return all('[data-desk=one]:checked').map(function (box) {
        return Number(box.closest('[data-signup]').getAttribute('data-signup'));
      });
    }

    /* How many are chosen; and a list's own box follows those in it. */
    function count() {
      all('.peer-learning-desk-count').forEach(function (place) {
        place.textContent = AJS.I18n.getText('peer-learning.desk.selected', String(chosen().length));
      });
      all('[data-desk=all]').forEach(function (box) {
        var section = box.closest('section');
        var some = section.querySelectorAll('[data-desk=one]:checked').length;
        box.checked = some > 0 && some === section.querySelectorAll('[data-desk=one]').length;
        box.indeterminate = some > 0 && !box.checked;
      });
    }

    function read(form) {
      var body = {};
      form.querySelectorAll('[name]').forEach(function (input) {
        body[input.name] = READ[input.getAttribute('data-type') || 'text'](input);
      });
      if (form.hasAttribute('data-selection')) {
        body.signups = chosen();
      }
      return body;
    }

    function path(deed) {
      var row = deed.closest('[data-signup]');
      return (row ? 'signups/' + row.getAttribute('data-signup') + '/' : '') + deed.getAttribute('data-deed');
    }

    function question(deed) {
      return desk.querySelector('template[data-asks~="' + deed.getAttribute('data-deed') + '"]');
    }

    function closePanels() {
      all('.peer-learning-desk-content form.peer-learning-desk-panel').forEach(function (panel) { panel.remove(); });
      all('[data-deed][aria-expanded]').forEach(function (deed) { deed.removeAttribute('aria-expanded'); });
    }

    function open(deed, asked) {
      var panel = document.importNode(asked.content, true).querySelector('form');
      clear();
      closePanels();
      panel.setAttribute('aria-label', deed.getAttribute('aria-label') || deed.textContent);
      panel.querySelector('[type=submit]').textContent = deed.textContent;
      deed.setAttribute('aria-expanded', 'true');
      (deed.closest('[data-signup]') || deed.parentNode).appendChild(panel);
      panel.querySelector('[name]').focus();

      function close() {
        closePanels();
        deed.focus();
      }

      panel.addEventListener('submit', function (event) {
        event.preventDefault();
        event.stopPropagation();
        clear();
        change('POST', path(deed), read(panel), deed.getAttribute('data-done'), function (text, field) {
          explain(panel, text, field);
        });
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
      var mark = event.target.closest('[data-mark]');
      if (event.target.closest('[data-desk=print]')) {
        window.print();
      } else if (mark) {
        change('PUT', 'selection/attendance', { signups: chosen(), attendance: mark.getAttribute('data-mark') }, '', trouble);
      } else if (deed && question(deed)) {
        open(deed, question(deed));
      } else if (deed) {
        change('POST', path(deed), {}, deed.getAttribute('data-done'), trouble);
      }
    });

    desk.addEventListener('submit', function (event) {
      var form = event.target;
      var asked = event.submitter && event.submitter.hasAttribute('data-path') ? event.submitter : form;
      event.preventDefault();
      clear();
      change(form.getAttribute('data-method') || 'POST', asked.getAttribute('data-path'), read(form), form.getAttribute('data-done'),
        function (text, field) { explain(form, text, field); });
    });

    desk.addEventListener('change', function (event) {
      if (event.target.getAttribute('data-desk') === 'all') {
        event.target.closest('section').querySelectorAll('[data-desk=one]').forEach(function (box) {
          box.checked = event.target.checked;
        });
      }
      if (event.target.hasAttribute('data-desk')) {
        count();
      }
    });

    function target(event) {
      return dragged && event.target.closest ? event.target.closest('[data-target]') : null;
    }

    desk.addEventListener('dragstart', function (event) {
      dragged = event.target.closest('[data-signup]');
      if (dragged) {
        event.dataTransfer.setData('text/plain', dragged.querySelector('bdi').textContent);
        event.dataTransfer.effectAllowed = 'move';
        desk.classList.add('peer-learning-dragging');
      }
    });

    desk.addEventListener('dragover', function (event) {
      var over = target(event);
      all('[data-target]').forEach(function (each) { each.classList.toggle('peer-learning-over', each === over); });
      if (over) {
        event.preventDefault();
      }
    });

    desk.addEventListener('drop', function (event) {
      var over = target(event);
      var move = over && dragged.querySelector('[data-deed=move]');
      if (move) {
        event.preventDefault();
        change('POST', path(move), { session: Number(over.getAttribute('data-target')) }, move.getAttribute('data-done'), trouble);
      }
    });

    desk.addEventListener('dragend', function () {
      dragged = null;
      desk.classList.remove('peer-learning-dragging');
      all('.peer-learning-over').forEach(function (each) { each.classList.remove('peer-learning-over'); });
    });

    count();
  });
}());
