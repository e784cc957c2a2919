/*
 * "My skills": one form for adding and changing, which is ready for the next skill as soon as one is saved. Changes go through REST; then
 * the page's own list is read again, so that the words stay the wiki's.
 */
(function () {
  'use strict';

  var skills = window.peerLearningSkills;
  var rest = window.peerLearningRest;

  function bind(page) {
    var form = document.getElementById('peer-learning-claim');
    var problem = document.getElementById('peer-learning-claim-error');
    var status = page.querySelector('.peer-learning-skills-status');
    var title = document.getElementById('peer-learning-claim-title');
    var input = document.getElementById('pl-skill');
    var submit = form.querySelector('button[type=submit]');
    var cancel = form.querySelector('[data-claim-cancel]');
    var tags = form.querySelector('.peer-learning-new-skill');
    var begin = { title: title.textContent, values: read() };
    var changing = null;
    var levelTouched = false;
    var box = skills.combobox(input, { fresh: true, first: true }, function (skill) {
      tags.hidden = !(skill && skill.fresh);
    });

    function checked(name) {
      return Array.from(form.querySelectorAll('input[name=' + name + ']:checked')).map(function (each) { return each.value; });
    }

    function read() {
      return {
        directions: checked('directions'),
        level: checked('level')[0] || null,
        happyToBeAsked: form.elements.happyToBeAsked.checked,
        sentence: form.elements.sentence.value,
        visibility: checked('visibility')[0] || null
      };
    }

    function check(name, values) {
      form.querySelectorAll('input[name=' + name + ']').forEach(function (each) {
        each.checked = values.indexOf(each.value) >= 0;
      });
    }

    function fill(values) {
      check('directions', values.directions);
      check('level', [values.level]);
      check('visibility', [values.visibility]);
      check('tags', []);
      form.elements.happyToBeAsked.checked = values.happyToBeAsked;
      form.elements.sentence.value = values.sentence;
    }

    function clear() {
      problem.hidden = true;
      window.peerLearningWrong.clear(form);
    }

    /* Ready for the next: what was chosen for who sees it stays. */
    function reset() {
      var visibility = checked('visibility');
      changing = null;
      levelTouched = false;
      title.textContent = begin.title;
      submit.textContent = submit.getAttribute('data-add');
      cancel.hidden = true;
      tags.hidden = true;
      input.readOnly = false;
      box.set(null);
      fill(begin.values);
      check('visibility', visibility);
      clear();
    }

    function say(text, trouble) {
      status.textContent = text;
      status.classList.toggle('peer-learning-trouble', trouble);
    }

    function mark(error) {
      var group = form.querySelector('[data-field="' + error.field + '"]');
      if (!group) {
        return null;
      }
      var field = group.querySelector('input');
      window.peerLearningWrong.mark(field, group, error.message);
      return field;
    }

    function explain(answer) {
      var marked = (answer.body.errors || []).map(mark).filter(Boolean);
      problem.querySelector('p').textContent = marked.length ? AJS.I18n.getText('peer-learning.start.mend') : rest.why(answer);
      problem.hidden = false;
      (form.querySelector('[aria-invalid=true]') || problem).focus();
    }

    function refresh() {
      return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
        return response.text();
      }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.peer-learning-skills-content');
        if (fresh) {
          page.querySelector('.peer-learning-skills-content').replaceWith(document.importNode(fresh, true));
        } else {
          window.location.reload();
        }
      });
    }

    /* One change at a time. */
    function change(work, done, focus) {
      if (page.getAttribute('aria-busy') === 'true') {
        return;
      }
      page.setAttribute('aria-busy', 'true');
      work().then(function (answer) {
        if (!answer) {
          return undefined;
        }
        return answer.ok ? refresh().then(function () {
          say(done(answer), false);
          focus();
        }) : explain(answer);
      }).catch(function () {
        say(AJS.I18n.getText('peer-learning.signup.no-answer'), true);
        status.focus();
      }).then(function () {
        page.removeAttribute('aria-busy');
      });
    }

    function body(skill) {
      var made = read();
      made.skill = skill.id;
      if (skill.fresh) {
        made.name = skill.name;
        made.tags = checked('tags');
      }
      return made;
    }

    function missing() {
      mark({ field: 'name', message: AJS.I18n.getText('peer-learning.skills.claim.missing') });
      input.focus();
    }

    /* Until now the form would have gone nowhere, with what was typed in it. */
    submit.disabled = false;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      clear();
      var editing = changing;
      if (!input.value.trim()) {
        missing();
        return;
      }
      change(function () {
        return editing
          ? rest.request('PUT', 'my-skills/' + editing, read())
          : box.meant().then(function (skill) { return skill && rest.request('POST', 'my-skills', body(skill)); });
      }, function (answer) {
        reset();
        return editing
          ? AJS.I18n.getText('peer-learning.skills.claim.saved', answer.body.skill.name)
          : AJS.I18n.getText('peer-learning.skills.claim.added', answer.body.skill.name);
      }, function () {
        (editing ? status : input).focus();
      });
    });

    /* Until somebody has chosen a level, it follows what they say: whoever only wants to learn is curious. */
    form.addEventListener('change', function (event) {
      if (event.target.name === 'level') {
        levelTouched = true;
      } else if (event.target.name === 'directions' && !levelTouched && !changing) {
        var shares = checked('directions').some(function (each) { return each !== 'wants-to-learn'; });
        check('level', [shares ? begin.values.level : 'curious']);
      }
    });
    cancel.addEventListener('click', function () {
      reset();
      input.focus();
    });

    function data(row, name) {
      return row.getAttribute('data-' + name);
    }

    function edit(row) {
      reset();
      changing = data(row, 'skill');
      box.set({ id: Number(changing), name: data(row, 'name'), fresh: false });
      fill({
        directions: data(row, 'directions').split(','),
        level: data(row, 'level'),
        visibility: data(row, 'visibility'),
        happyToBeAsked: data(row, 'happy') === 'true',
        sentence: data(row, 'sentence')
      });
      input.readOnly = true;
      title.textContent = AJS.I18n.getText('peer-learning.skills.claim.changing', data(row, 'name'));
      submit.textContent = submit.getAttribute('data-save');
      cancel.hidden = false;
      form.scrollIntoView({ block: 'nearest' });
      form.querySelector('input[name=directions]').focus();
    }

    /* Good beginnings; the person still says yes to them. */
    function accept(row) {
      reset();
      box.set({ id: Number(data(row, 'skill')), name: data(row, 'name'), fresh: false });
      check('directions', [data(row, 'directions')]);
      check('level', [data(row, 'level')]);
      levelTouched = true;
      form.scrollIntoView({ block: 'nearest' });
      submit.focus();
    }

    function button(words, primary) {
      var made = document.createElement('button');
      made.type = 'button';
      made.className = 'aui-button' + (primary ? ' aui-button-primary' : '');
      made.textContent = words;
      return made;
    }

    /* Asks once, in the place of the buttons. */
    function askRemoval(row, pressed) {
      var place = pressed.closest('.peer-learning-skill-do');
      var name = row.querySelector('.peer-learning-skill-name').textContent;
      var question = document.createElement('div');
      var words = document.createElement('p');
      var yes = button(AJS.I18n.getText('peer-learning.skills.remove.yes'), true);
      var no = button(AJS.I18n.getText('peer-learning.skills.remove.no'), false);
      function close() {
        question.remove();
        place.hidden = false;
        pressed.focus();
      }
      question.className = 'peer-learning-question';
      question.setAttribute('role', 'group');
      words.textContent = AJS.I18n.getText('peer-learning.skills.remove.question', name);
      question.setAttribute('aria-label', words.textContent);
      question.append(words, yes, no);
      place.hidden = true;
      place.after(question);
      no.addEventListener('click', close);
      question.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          close();
        }
      });
      yes.addEventListener('click', function () {
        change(function () {
          return rest.request('DELETE', 'my-skills/' + data(row, 'skill'));
        }, function () {
          reset();
          return AJS.I18n.getText('peer-learning.skills.removed', name);
        }, function () { status.focus(); });
      });
      no.focus();
    }

    function post(row, deed, done) {
      var name = row.querySelector('.peer-learning-skill-name').textContent;
      change(function () {
        return rest.request('POST', 'my-skills/' + data(row, 'skill') + '/' + deed);
      }, function () { return done(name); }, function () { status.focus(); });
    }

    page.addEventListener('click', function (event) {
      var pressed = event.target.closest('button[data-skill-do]');
      var row = pressed && pressed.closest('[data-skill]');
      var full = row && page.querySelector('[data-visibility][data-skill="' + data(row, 'skill') + '"]');
      switch (pressed && pressed.getAttribute('data-skill-do')) {
        case 'still-true':
          post(row, 'still-true', function (name) { return AJS.I18n.getText('peer-learning.skills.still-true.done', name); });
          break;
        case 'dismiss':
          post(row, 'dismiss', function (name) { return AJS.I18n.getText('peer-learning.skills.dismissed', name); });
          break;
        case 'change':
          edit(full);
          break;
        case 'remove':
          askRemoval(row, pressed);
          break;
        case 'accept':
          accept(row);
          break;
      }
    });
  }

  AJS.toInit(function () {
    var page = document.getElementById('peer-learning-my-skills');
    /* There is nothing to do while the wiki is read-only. */
    if (page && document.getElementById('peer-learning-claim')) {
      bind(page);
    }
  });
}());
