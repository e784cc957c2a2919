/*
 * When a group meets, in whichever form plans sessions: the fields that belong to the rule that was chosen, days that are picked by hand,
 * which week of the month a monthly series keeps to, and what clocks that are put forward make of its hour.
 */
(function () {
  'use strict';

  var WEEK = 7;

  function language() {
    return document.documentElement.lang || undefined;
  }

  function show(kind) {
    var form = kind.form;
    var picked = kind.value === 'dates';
    form.querySelector('[data-field="repeat.dates"]').hidden = !picked;
    form.querySelector('[data-field="repeat.count"]').hidden = picked || kind.value === 'once';
    form.querySelector('[data-field="repeat.until"]').hidden = picked || kind.value === 'once';
    form.querySelector('[data-field="repeat.week"]').hidden = kind.value !== 'monthly';
  }

  function another(button) {
    var group = button.closest('.field-group');
    var days = group.querySelectorAll('input');
    var next = days[0].cloneNode();
    next.id = days[0].id + '-' + (days.length + 1);
    next.value = '';
    next.removeAttribute('aria-invalid');
    next.setAttribute('aria-label', group.querySelector('label').textContent);
    group.insertBefore(next, button);
    next.focus();
  }

  /* A series ends on a day or after a number of sessions, never both. */
  function end(until) {
    var form = until.form;
    form.querySelector('[name="' + until.name.replace(/until$/, 'count') + '"]').disabled = window.peerLearningTyped.text(until) !== '';
  }

  function words(week, weekday) {
    switch (week) {
      case 'first': return AJS.I18n.getText('peer-learning.repeat.week.first', weekday);
      case 'second': return AJS.I18n.getText('peer-learning.repeat.week.second', weekday);
      case 'third': return AJS.I18n.getText('peer-learning.repeat.week.third', weekday);
      case 'fourth': return AJS.I18n.getText('peer-learning.repeat.week.fourth', weekday);
      default: return AJS.I18n.getText('peer-learning.repeat.week.last', weekday);
    }
  }

  /* The rules that a day fits: the fourth Sunday of a month may be its last as well. There is no fifth: many months have none. */
  function weeks(date) {
    var days = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
    var nth = ['first', 'second', 'third', 'fourth'][Math.ceil(date.getDate() / WEEK) - 1];
    return (nth ? [nth] : []).concat(date.getDate() > days - WEEK ? ['last'] : []);
  }

  function dateOf(text) {
    var parts = text.split('-').map(Number);
    return new Date(parts[0], parts[1] - 1, parts[2]);
  }

  function name(form) {
    var select = form.querySelector('[name="repeat.week"]');
    var day = form.querySelector('[name="session.date"], [name="date"]').value;
    var chosen = select.getAttribute('data-chosen') || select.value;
    var weekday = day ? dateOf(day).toLocaleDateString(language(), { weekday: 'long' }) : '';
    select.textContent = '';
    select.removeAttribute('data-chosen');
    (day ? weeks(dateOf(day)) : []).forEach(function (week) {
      select.add(new Option(words(week, weekday), week, false, week === chosen));
    });
  }

  function bring(form) {
    form.querySelectorAll('.peer-learning-repeat').forEach(function (kind) {
      show(kind);
      name(form);
    });
    form.querySelectorAll('.peer-learning-until').forEach(end);
  }

  /* All of a page or of a part of it that has just come. */
  function ready(within) {
    within.querySelectorAll('form').forEach(bring);
  }

  function clock(text) {
    var parts = text.split(':').map(Number);
    return new Date(2000, 0, 1, parts[0], parts[1]).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });
  }

  /* What to tell of sessions as REST has them: those that begin later than they say, because clocks skip their hour on their day. */
  function moved(sessions) {
    return sessions.filter(function (session) {
      return session.startsAt.slice(11, 16) !== session.time.slice(0, 5);
    }).map(function (session) {
      return AJS.I18n.getText('peer-learning.session.moved',
        dateOf(session.date).toLocaleDateString(language(), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
        clock(session.startsAt.slice(11, 16)), clock(session.time));
    }).join(' ');
  }

  window.peerLearningDays = { ready: ready, moved: moved };

  AJS.toInit(function () {
    ready(document);
    document.addEventListener('change', function (event) {
      if (event.target.matches('.peer-learning-repeat, [name="session.date"], [name="date"]') && event.target.form) {
        bring(event.target.form);
      }
    });
    // Half a date is no input yet to browsers, but a key was pressed.
    ['input', 'keyup'].forEach(function (kind) {
      document.addEventListener(kind, function (event) {
        if (event.target.matches('.peer-learning-until')) {
          end(event.target);
        }
      });
    });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.peer-learning-another-day');
      if (button) {
        another(button);
      }
    });
  });
}());
