/* The form "Start a group": sends what was typed to REST, and puts each reason beside its field. */
(function () {
  'use strict';

  AJS.toInit(function () {
    var form = document.getElementById('peer-learning-start');
    if (!form) {
      return;
    }
    var problem = document.getElementById('peer-learning-start-error');
    var submit = form.querySelector('button[type=submit]');

    /* The browser knows where the person is better than the site's default does. */
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && form.querySelector('#pl-zones option[value="' + zone + '"]')) {
      form.elements['session.zone'].value = zone;
    }

    /* Who comes back with the browser's own button finds a form that can be sent. */
    window.addEventListener('pageshow', function () {
      submit.disabled = false;
    });

    function text(name) {
      return form.elements[name].value;
    }

    /* An empty number stays missing and is reported as such; it never becomes zero. */
    function number(name) {
      return text(name) === '' ? null : Number(text(name));
    }

    /* People think of it in hours. */
    function minutes(name) {
      return text(name) === '' ? null : Math.round(Number(text(name)) * 60);
    }

    /* What nobody filled in is not wanted; half of it is sent, to be told what is missing. */
    function wanted(terms, always) {
      return Object.keys(terms).some(function (name) { return terms[name] !== null && terms[name] !== ''; })
        ? Object.assign(terms, always)
        : null;
    }

    function draft() {
      var tags = [];
      form.querySelectorAll('input[name=tags]:checked').forEach(function (box) { tags.push(box.value); });
      return {
        spaceKey: form.getAttribute('data-space'),
        title: text('title'),
        summary: text('summary'),
        format: text('format'),
        tags: tags,
        participantsShownTo: text('participantsShownTo'),
        session: {
          date: text('session.date'),
          time: text('session.time'),
          zone: text('session.zone'),
          minutes: number('session.minutes'),
          place: text('session.place'),
          link: text('session.link') || null,
          capacity: number('session.capacity'),
          terms: {
            opens: text('session.terms.opens') || null,
            closes: text('session.terms.closes') || null,
            cancelMinutes: minutes('session.terms.cancelHours'),
            approval: form.elements['session.terms.approval'].checked,
            draw: wanted({
              at: text('session.terms.draw.at'),
              perDepartment: number('session.terms.draw.perDepartment')
            }),
            minimum: wanted({
              people: number('session.terms.minimum.people'),
              decideMinutes: minutes('session.terms.minimum.decideHours')
            }),
            kept: wanted({
              seats: number('session.terms.kept.seats'),
              wikiGroup: text('session.terms.kept.wikiGroup'),
              until: text('session.terms.kept.until')
            }, { whom: 'wiki-group' })
          }
        }
      };
    }

    function clear() {
      problem.hidden = true;
      form.querySelectorAll('.error').forEach(function (each) { each.remove(); });
      form.querySelectorAll('[aria-invalid]').forEach(function (input) {
        input.removeAttribute('aria-invalid');
        input.setAttribute('aria-describedby', input.getAttribute('data-described-by') || '');
      });
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
      var note = document.createElement('div');
      note.className = 'error';
      note.id = input.id + '-error';
      note.textContent = error.message;
      group.appendChild(note);
      input.setAttribute('aria-invalid', 'true');
      if (!input.hasAttribute('data-described-by')) {
        input.setAttribute('data-described-by', input.getAttribute('aria-describedby') || '');
      }
      input.setAttribute('aria-describedby', (input.getAttribute('data-described-by') + ' ' + note.id).trim());
      return input;
    }

    function explain(message, errors) {
      var marked = errors.map(mark).filter(Boolean);
      problem.querySelector('p').textContent = marked.length ? AJS.I18n.getText('peer-learning.start.mend') : message;
      problem.hidden = false;
      (marked[0] || problem).focus();
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
            window.location.assign(body.url);
          } else {
            submit.disabled = false;
            explain(body.message, body.errors || []);
          }
        });
      }).catch(function () {
        submit.disabled = false;
        explain(AJS.I18n.getText('peer-learning.signup.no-answer'), []);
      });
    });
  });
}());
