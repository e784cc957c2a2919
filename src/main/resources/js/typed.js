/*
 * What somebody typed into fields: whether there is any that was not sent, keeping it when the page around it is read again, asking
 * before it goes with the page, and reading it.
 */
(function () {
  'use strict';

  var FIELDS = 'input:not([type=hidden]):not([readonly]), select, textarea';

  function fields(within) {
    return Array.from(within.querySelectorAll(FIELDS)).filter(function (input) { return input.id; });
  }

  function now(input) {
    return input.type === 'checkbox' ? String(input.checked) : input.value;
  }

  /* What stood there from the beginning. */
  function before(input) {
    if (input.type === 'checkbox') {
      return String(input.defaultChecked);
    }
    if (input.matches('select')) {
      return (input.querySelector('option[selected]') || input.options[0] || { value: '' }).value;
    }
    return input.defaultValue;
  }

  function isUnreadable(input) {
    return Boolean(input.validity && input.validity.badInput);
  }

  function isTyped(input) {
    return now(input) !== before(input) || isUnreadable(input);
  }

  /*
   * What a field says. Of half a date or a time browsers tell nothing, as if nobody had typed anything: that is sent as what is refused,
   * not as nothing.
   */
  function text(input) {
    return isUnreadable(input) ? '?' : input.value;
  }

  /* The fields that say something else than they did at first. */
  function changed(within) {
    return fields(within).filter(isTyped);
  }

  function put(input, value) {
    if (input.type === 'checkbox') {
      input.checked = value === 'true';
    } else {
      input.value = value;
      // Some choices are there only once others are made.
      input.setAttribute('data-chosen', value);
    }
  }

  function alike(form, within) {
    return Array.from(within.querySelectorAll('form')).filter(function (other) {
      return other.getAttribute('data-url') === form.getAttribute('data-url')
        && other.getAttribute('data-method') === form.getAttribute('data-method');
    });
  }

  /* The same form in a fresh copy, where several may be sent to one address. */
  function twin(form, old, fresh) {
    return alike(form, fresh)[alike(form, old).indexOf(form)];
  }

  /* Fields that were added by hand, for one more day say, come along themselves. */
  function bring(input, form) {
    var first = form.querySelector('[name="' + input.name + '"]');
    if (first) {
      first.parentNode.insertBefore(input, Array.from(first.parentNode.querySelectorAll('input')).pop().nextSibling);
    }
  }

  function restore(form, fresh) {
    var version = form.querySelector('[name=version]');
    changed(form).forEach(function (input) {
      var there = fresh.querySelector('#' + CSS.escape(input.id));
      if (!there) {
        bring(input, fresh);
        return;
      }
      // Somebody else wrote here meanwhile: the older version makes that known when this is sent.
      if (version && before(there) !== before(input)) {
        fresh.querySelector('[name=version]').value = version.value;
      }
      if (isUnreadable(input)) {
        // No script can read it, to type it into another.
        there.replaceWith(input);
      } else {
        put(there, now(input));
      }
    });
  }

  function foldName(fold) {
    var around = fold.closest('form') || fold.querySelector('form');
    return [fold.id, around ? around.getAttribute('data-url') : '', fold.querySelector('summary').textContent].join(' ');
  }

  function unfold(old, fresh, sent) {
    var open = Array.from(old.querySelectorAll('details[open]'))
      .filter(function (fold) { return !sent || !fold.contains(sent); }).map(foldName);
    fresh.querySelectorAll('details').forEach(function (fold) {
      fold.open = fold.open || open.indexOf(foldName(fold)) >= 0;
    });
  }

  /* Into a fresh copy of what is shown, before it takes its place. sent: the form that was sent, whose fields are the wiki's now. */
  function carry(old, fresh, sent) {
    unfold(old, fresh, sent);
    old.querySelectorAll('form').forEach(function (form) {
      var there = form === sent ? null : twin(form, old, fresh);
      if (there) {
        restore(form, there);
      }
    });
  }

  /* holds: whether something would be lost now. */
  function guard(holds) {
    window.addEventListener('beforeunload', function (event) {
      if (holds()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  }

  /* An empty number stays missing; it never becomes zero. What browsers cannot read is sent as one that is refused, not as nothing. */
  function number(input) {
    if (isUnreadable(input)) {
      return -1;
    }
    return input.value === '' ? null : Number(input.value);
  }

  /* People think of hours where the interface speaks of minutes. More than it can read is refused as too many all the same. */
  function minutes(input) {
    var hours = number(input);
    return hours === null ? null : Math.max(-1, Math.min(1e9, Math.round(hours * 60)));
  }

  window.peerLearningTyped = { changed: changed, carry: carry, guard: guard, text: text, number: number, minutes: minutes };
}());
