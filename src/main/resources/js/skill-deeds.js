/*
 * What readers do about other people's skills: confirm one, thank a colleague for one, say that they want to learn one too. Changes go
 * through REST; then the page's own part is read again, so that the words stay the wiki's.
 */
(function () {
  'use strict';

  var skills = window.peerLearningSkills;
  var rest = window.peerLearningRest;
  var PARTS = '.peer-learning-skill-profile';

  function say(line, text, trouble) {
    line.textContent = text;
    line.classList.toggle('peer-learning-trouble', trouble);
    line.focus();
  }

  /* All profiles of the page follow; the one that was pressed is found again by its place. */
  function refresh(place) {
    return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      var fresh = new DOMParser().parseFromString(html, 'text/html').querySelectorAll(PARTS);
      document.querySelectorAll(PARTS).forEach(function (old, i) {
        if (fresh[i]) {
          old.replaceWith(document.importNode(fresh[i], true));
        }
      });
      return document.querySelectorAll(PARTS)[place];
    });
  }

  function confirm(button) {
    var profile = button.closest(PARTS);
    var place = Array.from(document.querySelectorAll(PARTS)).indexOf(profile);
    var confirms = button.getAttribute('data-skill-do') === 'confirm';
    var skill = button.closest('[data-skill]').getAttribute('data-skill');
    var path = 'people/' + encodeURIComponent(profile.getAttribute('data-person')) + '/skills/' + skill + '/confirmation';
    button.disabled = true;
    rest.request(confirms ? 'PUT' : 'DELETE', path).then(function (answer) {
      if (!answer.ok) {
        button.disabled = false;
        say(profile.querySelector('.peer-learning-skills-status'), rest.why(answer), true);
        return undefined;
      }
      return refresh(place).then(function (fresh) {
        say(fresh.querySelector('.peer-learning-skills-status'), confirms
          ? AJS.I18n.getText('peer-learning.skills.confirm.done')
          : AJS.I18n.getText('peer-learning.skills.unconfirm.done'), false);
      });
    }).catch(function () {
      button.disabled = false;
      say(profile.querySelector('.peer-learning-skills-status'), AJS.I18n.getText('peer-learning.signup.no-answer'), true);
    });
  }

  /* "I want to learn it, too"; whoever claims it already keeps what they said of it. */
  function ask(button) {
    var line = document.querySelector('#peer-learning-gaps .peer-learning-skills-status');
    var skill = button.closest('[data-skill]').getAttribute('data-skill');
    button.disabled = true;
    rest.request('GET', 'my-skills').then(function (answer) {
      var mine = answer.ok ? answer.body.skills : [];
      var there = mine.filter(function (each) { return String(each.skill.id) === skill; })[0];
      var before = there ? there.claim.directions : [];
      var directions = before.indexOf('wants-to-learn') < 0 ? before.concat('wants-to-learn') : before;
      return rest.request('PUT', 'my-skills/' + skill, { directions: directions });
    }).then(function (answer) {
      button.disabled = answer.ok;
      say(line, answer.ok
        ? AJS.I18n.getText('peer-learning.skills.gaps.asked', answer.body.skill.name)
        : rest.why(answer), !answer.ok);
    }).catch(function () {
      button.disabled = false;
      say(line, AJS.I18n.getText('peer-learning.signup.no-answer'), true);
    });
  }

  function bindThanks(form) {
    var line = form.querySelector('.peer-learning-skills-status');
    var box = skills.combobox(form.querySelector('[data-skill-combobox]'), { fresh: true, first: true }, function () {});
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      box.meant().then(function (skill) {
        if (!skill) {
          return undefined;
        }
        var body = { user: form.getAttribute('data-user'), skill: skill.id, name: skill.fresh ? skill.name : null };
        return rest.request('POST', 'thanks', body).then(function (answer) {
          if (answer.ok) {
            box.set(null);
          }
          say(line, answer.ok ? AJS.I18n.getText('peer-learning.skills.thanks.done', skill.name) : rest.why(answer), !answer.ok);
        });
      }).catch(function () {
        say(line, AJS.I18n.getText('peer-learning.signup.no-answer'), true);
      });
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-skill-do]');
    var deed = button && button.getAttribute('data-skill-do');
    if (deed === 'confirm' || deed === 'unconfirm') {
      confirm(button);
    } else if (deed === 'ask') {
      ask(button);
    }
  });

  AJS.toInit(function () {
    var form = document.getElementById('peer-learning-thanks');
    if (form) {
      bindThanks(form);
    }
  });
}());
