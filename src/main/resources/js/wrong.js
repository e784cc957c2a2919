/*
 * What is wrong with what somebody typed: it stands beside the field, and is read with it after what describes the field anyway.
 */
(function () {
  'use strict';

  function clear(within) {
    within.querySelectorAll('.error').forEach(function (each) { each.remove(); });
    within.querySelectorAll('[aria-invalid]').forEach(function (input) {
      input.removeAttribute('aria-invalid');
      input.setAttribute('aria-describedby', input.getAttribute('data-described-by') || '');
    });
  }

  /* place: what the message is put into */
  function mark(input, place, message) {
    var note = document.createElement('div');
    note.className = 'error';
    note.id = input.id + '-error';
    note.textContent = message;
    place.appendChild(note);
    if (!input.hasAttribute('data-described-by')) {
      input.setAttribute('data-described-by', input.getAttribute('aria-describedby') || '');
    }
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', (input.getAttribute('data-described-by') + ' ' + note.id).trim());
  }

  window.peerLearningWrong = { clear: clear, mark: mark };
}());
