/*
 * The people of a group on its card: joining, leaving, asking, answering an invitation, asking somebody to help, and writing a recap.
 * Changes go through REST; then the card's own part is read again, so that the words stay the wiki's, and with it whatever else follows
 * from it: who is in the group, who comes, and what hosts see.
 */
(function () {
  'use strict';

  var rest = window.peerLearningRest;

  /* What each action sends, below the group. */
  var REQUESTS = {
    join: ['PUT', '/membership'],
    ask: ['PUT', '/membership'],
    leave: ['DELETE', '/membership'],
    withdraw: ['DELETE', '/membership'],
    accept: ['POST', '/invitations/accept'],
    decline: ['POST', '/invitations/decline'],
    'take-over': ['POST', '/hosts/take-over'],
    invite: ['POST', '/invitations']
  };

  function parts(root, group) {
    return Array.from(root.querySelectorAll('.peer-learning-people[data-group="' + group + '"]'));
  }

  function status(part) {
    return part.querySelector('.peer-learning-tie-status');
  }

  function body(part, pressed) {
    var watch = part.querySelector('.peer-learning-watch input');
    var key = pressed.getAttribute('data-tie');
    if (key === 'join' || key === 'ask') {
      return { watch: !watch || watch.checked };
    }
    return key === 'invite' ? { key: pressed.getAttribute('data-key') } : null;
  }

  /* Who comes in as host chooses like everybody who comes in. */
  function path(part, pressed) {
    var watch = part.querySelector('.peer-learning-watch input');
    var key = pressed.getAttribute('data-tie');
    var unwatched = (key === 'accept' || key === 'take-over') && watch && !watch.checked;
    return REQUESTS[key][1] + (unwatched ? '?watch=false' : '');
  }

  function read() {
    return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      return new DOMParser().parseFromString(html, 'text/html');
    });
  }

  /* What bears the same mark, each by its place among those. */
  function follow(page) {
    var places = {};
    document.querySelectorAll('[data-follows]').forEach(function (old) {
      var mark = old.getAttribute('data-follows');
      var fresh = page.querySelectorAll('[data-follows="' + mark + '"]')[places[mark] || 0];
      places[mark] = (places[mark] || 0) + 1;
      if (fresh && fresh.innerHTML !== old.innerHTML) {
        old.replaceWith(document.importNode(fresh, true));
      }
    });
  }

  /* All cards of the group follow; the one that was pressed is found again by its place. */
  function refresh(group, place) {
    return read().then(function (page) {
      var fresh = parts(page, group);
      follow(page);
      parts(document, group).forEach(function (old, i) {
        if (fresh[i]) {
          old.replaceWith(document.importNode(fresh[i], true));
        }
      });
      return parts(document, group)[place];
    });
  }

  function say(line, text, trouble) {
    line.textContent = text;
    line.classList.toggle('peer-learning-trouble', trouble);
    line.focus();
  }

  function act(pressed) {
    var part = pressed.closest('.peer-learning-people');
    var group = part.getAttribute('data-group');
    var place = parts(document, group).indexOf(part);
    var request = REQUESTS[pressed.getAttribute('data-tie')];
    var done = pressed.getAttribute('data-done');
    if (part.getAttribute('aria-busy') === 'true') {
      return;
    }
    part.setAttribute('aria-busy', 'true');
    rest.request(request[0], 'groups/' + group + path(part, pressed), body(part, pressed)).then(function (answer) {
      if (!answer.ok) {
        part.removeAttribute('aria-busy');
        say(status(part), rest.why(answer), true);
        return undefined;
      }
      return refresh(group, place).then(function (fresh) {
        say(status(fresh), done || status(fresh).textContent, false);
      });
    }).catch(function () {
      part.removeAttribute('aria-busy');
      say(status(part), AJS.I18n.getText('peer-learning.signup.no-answer'), true);
    });
  }

  function button(words, primary) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'aui-button' + (primary ? ' aui-button-primary' : '');
    made.textContent = words;
    return made;
  }

  /* Asks once, in the place of the buttons. */
  function ask(pressed) {
    var place = pressed.parentNode;
    var box = document.createElement('div');
    var words = document.createElement('p');
    var yes = button(pressed.getAttribute('data-yes'), true);
    var no = button(pressed.getAttribute('data-no'), false);
    function close() {
      box.remove();
      place.hidden = false;
      pressed.focus();
    }
    box.className = 'peer-learning-question';
    box.setAttribute('role', 'group');
    words.textContent = pressed.getAttribute('data-question');
    box.setAttribute('aria-label', words.textContent);
    box.append(words, yes, no);
    place.hidden = true;
    place.after(box);
    yes.addEventListener('click', function () { act(pressed); });
    no.addEventListener('click', close);
    box.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
      }
    });
    no.focus();
  }

  function recap(pressed) {
    var line = pressed.closest('.peer-learning-offers').querySelector('.peer-learning-offers-status');
    pressed.disabled = true;
    rest.request('POST', 'sessions/' + pressed.getAttribute('data-recap') + '/recap', null).then(function (answer) {
      if (answer.ok && answer.body.url) {
        window.location.assign(answer.body.url);
      } else {
        pressed.disabled = false;
        line.textContent = rest.why(answer);
      }
    }).catch(function () {
      pressed.disabled = false;
      line.textContent = AJS.I18n.getText('peer-learning.signup.no-answer');
    });
  }

  /* Who comes is named beside the button. When several are pressed in a row, only the last page that was asked for counts. */
  var asked = 0;
  document.addEventListener('peer-learning-signup', function (event) {
    if (document.querySelector('[data-follows="comers-' + event.detail + '"]')) {
      var mine = ++asked;
      read().then(function (page) {
        if (mine === asked) {
          follow(page);
        }
      }).catch(function () {
        // What stands there is as old as the page, and the button tells how things are.
      });
    }
  });

  document.addEventListener('click', function (event) {
    var tie = event.target.closest('button[data-tie]');
    var looking = event.target.closest('button[data-recap]');
    if (tie && tie.getAttribute('data-question')) {
      ask(tie);
    } else if (tie) {
      act(tie);
    } else if (looking) {
      recap(looking);
    }
  });
}());
