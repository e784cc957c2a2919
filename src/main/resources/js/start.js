/*
 * "Start a group": the form, on its own page and in a dialog. It sends what was typed to REST, and puts each reason beside its field.
 * Links to the page open the dialog where they can; without this script they lead to the page.
 */
(function () {
  'use strict';

  var FORM = 'peer-learning-start';

  function isFilled(form) {
    return window.peerLearningTyped.changed(form).length > 0;
  }

  function bind(form) {
    var problem = document.getElementById('peer-learning-start-error');
    var submit = form.querySelector('button[type=submit]');
    var started = false;

    /* The browser knows where the person is better than the site's default does. */
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && form.querySelector('#pl-zones option[value="' + zone + '"]')) {
      form.elements['session.zone'].value = zone;
      form.elements['session.zone'].defaultValue = zone;
    }

    window.peerLearningDays.ready(form.parentNode);

    window.peerLearningTyped.guard(function () {
      return !started && document.contains(form) && isFilled(form);
    });

    /* Who comes back with the browser's own button finds a form that can be sent. */
    window.addEventListener('pageshow', function () {
      started = false;
      submit.disabled = false;
    });

    function text(name) {
      return window.peerLearningTyped.text(form.elements[name]);
    }

    function number(name) {
      return window.peerLearningTyped.number(form.elements[name]);
    }

    function words(name) {
      return text(name).split(',').map(function (word) { return word.trim(); }).filter(Boolean);
    }

    /* Besides the first one; those that were left empty are none. */
    function days() {
      return Array.from(form.querySelectorAll('[name="repeat.dates"]'))
        .map(window.peerLearningTyped.text).filter(Boolean);
    }

    /* On a day at the latest where one is given, else after so many sessions. */
    function ending(rule) {
      return Object.assign(rule, text('repeat.until') ? { until: text('repeat.until') } : { count: number('repeat.count') });
    }

    function repeat() {
      var kind = text('repeat.kind');
      if (kind === 'dates') {
        return { kind: kind, dates: days() };
      }
      return ending(kind === 'monthly'
        ? { kind: kind, week: text('repeat.week') || null }
        : { kind: 'weekly', interval: kind === 'two-weekly' ? 2 : 1 });
    }

    function draft() {
      var tags = [];
      var made;
      form.querySelectorAll('input[name=tags]:checked').forEach(function (box) { tags.push(box.value); });
      made = {
        spaceKey: text('spaceKey'),
        title: text('title'),
        summary: text('summary'),
        format: text('format'),
        tags: tags,
        participantsShownTo: text('participantsShownTo'),
        parent: form.hasAttribute('data-parent') ? Number(form.getAttribute('data-parent')) : null,
        details: {
          language: text('details.language') || null,
          topics: words('details.topics'),
          softSkills: words('details.softSkills'),
          agreement: text('details.agreement'),
          sizeMin: number('details.sizeMin'),
          sizeMax: number('details.sizeMax'),
          joining: text('details.joining')
        },
        session: {
          date: text('session.date'),
          time: text('session.time'),
          zone: text('session.zone'),
          minutes: number('session.minutes'),
          place: text('session.place'),
          link: text('session.link') || null,
          capacity: number('session.capacity'),
          terms: window.peerLearningTerms.read(form.querySelector('.peer-learning-terms'))
        }
      };
      if (text('repeat.kind') !== 'once') {
        made.repeat = repeat();
      }
      return made;
    }

    function clear() {
      problem.hidden = true;
      window.peerLearningWrong.clear(form);
    }

    function mark(error) {
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

    /* The first of the marked fields is the one that stands first in the form, whatever order the reasons came in. */
    function explain(message, errors) {
      var marked = errors.map(mark).filter(Boolean);
      var first = form.querySelector('[aria-invalid=true]');
      problem.querySelector('p').textContent = marked.length ? AJS.I18n.getText('peer-learning.start.mend') : message;
      problem.hidden = false;
      (first || problem).focus();
    }

    /* Where clocks move the start of a session, that is told before the group's page is shown. */
    function tell(words, url) {
      var told = document.createElement('div');
      var there = document.createElement('p');
      var link = document.createElement('a');
      told.className = 'aui-message aui-message-success peer-learning-start-told';
      there.textContent = AJS.I18n.getText('peer-learning.start.there') + ' ' + words;
      link.className = 'aui-button aui-button-primary';
      link.href = url;
      link.textContent = AJS.I18n.getText('peer-learning.start.to-group');
      told.append(there, link);
      form.reset();
      form.replaceWith(told);
      link.focus();
    }

    function leave(group) {
      if (text('repeat.kind') === 'once') {
        window.location.assign(group.url);
        return;
      }
      fetch(AJS.contextPath() + '/rest/peer-learning/1.0/groups/' + group.id + '/sessions', { credentials: 'same-origin' })
        .then(function (response) { return response.json(); })
        .then(function (body) { return window.peerLearningDays.moved(body.sessions); })
        .catch(function () { return ''; })
        .then(function (words) {
          if (words) {
            tell(words, group.url);
          } else {
            window.location.assign(group.url);
          }
        });
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      clear();
      submit.disabled = true;
      fetch(AJS.contextPath() + '/rest/peer-learning/1.0/groups', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
        body: JSON.stringify(draft())
      }).then(function (response) {
        return response.json().then(function (body) {
          if (response.ok) {
            started = true;
            leave(body);
          } else {
            submit.disabled = false;
            explain(response.status === 401 ? AJS.I18n.getText('peer-learning.refusal.signup.log-in') : body.message,
              body.errors || []);
          }
        });
      }).catch(function () {
        submit.disabled = false;
        explain(AJS.I18n.getText('peer-learning.signup.no-answer'), []);
      });
    });
  }

  /* The form of the page at an address; null where it has none. */
  function load(address) {
    return fetch(address, { credentials: 'same-origin' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      var page = new DOMParser().parseFromString(html, 'text/html').querySelector('.peer-learning-start');
      return page && page.querySelector('#' + FORM) ? document.importNode(page, true) : null;
    });
  }

  function dialog(page) {
    var title = page.querySelector('h1');
    var frame = document.createElement('section');
    var header = document.createElement('div');
    var close = document.createElement('button');
    var content = document.createElement('div');
    frame.className = 'aui-dialog2 aui-dialog2-medium aui-layer peer-learning-start-dialog';
    frame.setAttribute('role', 'dialog');
    frame.setAttribute('aria-modal', 'true');
    frame.setAttribute('aria-labelledby', 'peer-learning-start-heading');
    frame.setAttribute('tabindex', '-1');
    frame.hidden = true;
    page.querySelector('#pl-title').setAttribute('autofocus', '');
    title.id = 'peer-learning-start-heading';
    title.className = 'aui-dialog2-header-main';
    header.className = 'aui-dialog2-header';
    close.type = 'button';
    close.className = 'aui-button aui-button-link peer-learning-start-close';
    close.textContent = AJS.I18n.getText('peer-learning.start.close');
    content.className = 'aui-dialog2-content';
    header.append(title, close);
    content.appendChild(page);
    frame.append(header, content);
    document.body.appendChild(frame);
    return frame;
  }

  /* Whoever has typed something is asked before it goes; Escape leads back to what was typed. */
  function askBeforeClosing(frame, form, close) {
    var question = document.createElement('div');
    var words = document.createElement('p');
    var stay = document.createElement('button');
    var leave = document.createElement('button');
    var last = null;
    question.className = 'aui-message aui-message-warning peer-learning-start-question';
    question.setAttribute('role', 'alertdialog');
    question.setAttribute('aria-labelledby', 'peer-learning-start-question');
    question.hidden = true;
    words.id = 'peer-learning-start-question';
    words.textContent = AJS.I18n.getText('peer-learning.start.close.question');
    stay.type = 'button';
    stay.className = 'aui-button peer-learning-start-stay';
    stay.textContent = AJS.I18n.getText('peer-learning.start.close.stay');
    leave.type = 'button';
    leave.className = 'aui-button aui-button-link peer-learning-start-leave';
    leave.textContent = AJS.I18n.getText('peer-learning.start.close.leave');
    question.append(words, stay, leave);
    frame.querySelector('.aui-dialog2-content').prepend(question);

    function goOn() {
      question.hidden = true;
      (last || form.elements.title).focus();
    }

    stay.addEventListener('click', goOn);
    leave.addEventListener('click', function () {
      form.reset();
      close();
    });
    frame.addEventListener('aui-hide', function (event) {
      if (event.target !== frame || !isFilled(form)) {
        return;
      }
      event.preventDefault();
      if (question.hidden) {
        last = form.contains(document.activeElement) ? document.activeElement : null;
        question.hidden = false;
        stay.focus();
      } else {
        goOn();
      }
    });
  }

  function show(page, link) {
    var frame = dialog(page);
    var shown = AJS.dialog2(frame);
    frame.querySelector('.peer-learning-start-close').addEventListener('click', function () { shown.hide(); });
    shown.on('hide', function () {
      // AUI is still at work on it.
      setTimeout(function () {
        shown.remove();
        link.focus();
      }, 0);
    });
    shown.show();
    bind(document.getElementById(FORM));
    askBeforeClosing(frame, document.getElementById(FORM), function () { shown.hide(); });
  }

  /* A link that names no space means the one that is looked at, where a group can be started there. */
  function here(link) {
    var space = document.querySelector('meta[name="ajs-space-key"]');
    return link.search || !space || !space.content ? link.href : link.href + '?space=' + encodeURIComponent(space.content);
  }

  function open(link) {
    load(here(link)).then(function (page) {
      return page || load(link.href);
    }).then(function (page) {
      if (page) {
        show(page, link);
      } else {
        window.location.assign(link.href);
      }
    }).catch(function () {
      window.location.assign(link.href);
    });
  }

  AJS.toInit(function () {
    var form = document.getElementById(FORM);
    if (form) {
      bind(form);
    }
    document.addEventListener('click', function (event) {
      var link = event.target.closest('a.peer-learning-start-link');
      var plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (link && plain && !document.getElementById(FORM)) {
        event.preventDefault();
        open(link);
      }
    });
  });
}());
