/*
 * Days that somebody picks by hand: shown in whichever form plans sessions once "on days that I choose" is what is wanted there.
 */
(function () {
  'use strict';

  function show(kind) {
    var form = kind.form;
    var picked = kind.value === 'dates';
    form.querySelector('[data-field="repeat.dates"]').hidden = !picked;
    form.querySelector('[data-field="repeat.count"]').hidden = picked || kind.value === 'once';
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

  AJS.toInit(function () {
    document.addEventListener('change', function (event) {
      if (event.target.matches('.peer-learning-repeat')) {
        show(event.target);
      }
    });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.peer-learning-another-day');
      if (button) {
        another(button);
      }
    });
  });
}());
