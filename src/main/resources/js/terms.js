/*
 * On what terms people sign up, read from the fields that all forms that plan sessions share.
 */
(function () {
  'use strict';

  /* What nobody filled in is not wanted; half of it is sent, to be told what is missing. */
  function wanted(terms, always) {
    return Object.keys(terms).some(function (name) { return terms[name] !== null && terms[name] !== ''; })
      ? Object.assign(terms, always)
      : null;
  }

  /* box: what is around the fields. */
  function read(box) {
    var typed = window.peerLearningTyped;

    function field(name) {
      return box.querySelector('[name="' + box.getAttribute('data-within') + 'terms.' + name + '"]');
    }

    function text(name) {
      return typed.text(field(name));
    }

    return {
      opens: text('opens') || null,
      closes: text('closes') || null,
      cancelMinutes: typed.minutes(field('cancelHours')),
      approval: field('approval').checked,
      draw: wanted({
        at: text('draw.at'),
        perDepartment: typed.number(field('draw.perDepartment'))
      }),
      minimum: wanted({
        people: typed.number(field('minimum.people')),
        decideMinutes: typed.minutes(field('minimum.decideHours'))
      }),
      kept: wanted({
        seats: typed.number(field('kept.seats')),
        wikiGroup: text('kept.wikiGroup'),
        until: text('kept.until')
      }, { whom: text('kept.whom') })
    };
  }

  window.peerLearningTerms = { read: read };
}());
