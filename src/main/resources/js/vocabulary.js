/*
 * The page on which administrators look after the vocabulary: skills and the spellings that lead to them, and skills that may be one.
 * Changes go through REST; then the lists are read again. What is refused is said beside what was asked, and nothing that was typed is
 * lost.
 */
(function () {
  'use strict';

  AJS.toInit(function () {
    var page = document.getElementById('peer-learning-vocabulary');
    if (!page) {
      return;
    }
    var rest = window.peerLearningRest;
    var space = page.getAttribute('data-space');
    var writable = !page.hasAttribute('data-read-only');
    var status = page.querySelector('.peer-learning-vocabulary-status');
    var search = page.querySelector('.peer-learning-vocabulary-search');
    var list = page.querySelector('.peer-learning-vocabulary-skills');
    var count = page.querySelector('.peer-learning-vocabulary-count');
    var more = page.querySelector('[data-vocabulary=more]');
    var pairs = page.querySelector('.peer-learning-vocabulary-pairs');
    var morePairs = page.querySelector('[data-vocabulary=more-pairs]');
    var nextSkill = null;
    var nextPair = null;
    var asked = 0;
    var names = 0;

    function address(path, query) {
      var all = new URLSearchParams(query || {});
      if (space) {
        all.set('space', space);
      }
      return path + (all.toString() ? '?' + all : '');
    }

    function send(method, path, body) {
      page.setAttribute('aria-busy', 'true');
      return rest.request(method, path, body).catch(function () {
        return { ok: false, status: 0, body: { message: AJS.I18n.getText('peer-learning.signup.no-answer') } };
      }).finally(function () {
        page.removeAttribute('aria-busy');
      });
    }

    function say(text, trouble, undo) {
      status.textContent = text;
      status.classList.toggle('peer-learning-trouble', Boolean(trouble));
      if (undo) {
        status.appendChild(undo);
      }
      status.focus();
    }

    function make(tag, css, text) {
      var made = document.createElement(tag);
      if (css) {
        made.className = css;
      }
      if (text) {
        made.textContent = text;
      }
      return made;
    }

    function button(text, label, press) {
      var made = make('button', 'aui-button', text);
      made.type = 'button';
      if (label) {
        made.setAttribute('aria-label', label);
      }
      made.addEventListener('click', press);
      return made;
    }

    function labelled(label, input) {
      var cell = make('div', 'peer-learning-vocabulary-cell');
      var words = make('label', '', label);
      names += 1;
      input.id = input.id || 'pl-vocabulary-' + names;
      words.htmlFor = input.id;
      cell.appendChild(words);
      cell.appendChild(input);
      return cell;
    }

    function text(value, css, field) {
      var made = make('input', 'text ' + (css || ''));
      made.type = 'text';
      made.value = value;
      made.maxLength = 80;
      made.autocomplete = 'off';
      made.setAttribute('data-field', field);
      return made;
    }

    function option(type, name, value, label, chosen) {
      var made = make('label', 'peer-learning-vocabulary-option');
      var input = document.createElement('input');
      input.type = type;
      input.name = name;
      input.value = value;
      input.checked = Boolean(chosen);
      made.appendChild(input);
      made.appendChild(make('span', '', label));
      return made;
    }

    function checked(root, name) {
      return Array.from(root.querySelectorAll('[name="' + name + '"]:checked')).map(function (each) { return each.value; });
    }

    /* What a skill shows of itself. */

    function spelling(term) {
      return term.language ? AJS.I18n.getText('peer-learning.vocabulary.term', term.text, term.language) : term.text;
    }

    function others(skill) {
      return skill.terms.filter(function (term) { return term.text !== skill.name || term.language; });
    }

    function lozenge(words) {
      return make('span', 'aui-lozenge', words);
    }

    function tag(key) {
      return key === 'work' ? AJS.I18n.getText('peer-learning.tag.work') : AJS.I18n.getText('peer-learning.tag.passion');
    }

    function facts(skill) {
      var made = make('div', 'peer-learning-vocabulary-skill');
      var name = make('h3', 'peer-learning-vocabulary-name');
      name.appendChild(make('bdi', '', skill.name));
      skill.tags.forEach(function (key) { name.appendChild(lozenge(tag(key))); });
      if (skill.state === 'archived') {
        name.appendChild(lozenge(AJS.I18n.getText('peer-learning.vocabulary.archived')));
      }
      made.appendChild(name);
      if (others(skill).length) {
        made.appendChild(make('p', 'peer-learning-vocabulary-terms',
          AJS.I18n.getText('peer-learning.vocabulary.leads', others(skill).map(spelling).join(', '))));
      }
      if (skill.into) {
        made.appendChild(make('p', 'peer-learning-vocabulary-terms',
          AJS.I18n.getText('peer-learning.vocabulary.stands', skill.into.name)));
      }
      if (skill.merged.length) {
        made.appendChild(merged(skill));
      }
      return made;
    }

    function merged(skill) {
      var made = make('ul', 'peer-learning-vocabulary-merged');
      skill.merged.forEach(function (part) {
        var item = make('li');
        item.appendChild(make('span', '', AJS.I18n.getText('peer-learning.vocabulary.part', part.name)));
        if (skill.mayChange && writable) {
          item.appendChild(undoMerge(part));
        }
        made.appendChild(item);
      });
      return made;
    }

    function undoMerge(part) {
      return button(AJS.I18n.getText('peer-learning.vocabulary.undo'), AJS.I18n.getText('peer-learning.vocabulary.undo.merge', part.name),
        function () {
          change('DELETE', part.id + '/merge', null, AJS.I18n.getText('peer-learning.vocabulary.undone', part.name));
        });
    }

    function row(skill) {
      var item = make('li');
      item.setAttribute('data-skill', skill.id);
      item.appendChild(facts(skill));
      if (skill.mayChange && writable) {
        var deeds = make('div', 'peer-learning-vocabulary-buttons');
        buttons(item, skill).forEach(function (each) { deeds.appendChild(each); });
        item.appendChild(deeds);
      }
      return item;
    }

    function buttons(item, skill) {
      if (skill.state === 'merged') {
        return [undoMerge(skill)];
      }
      if (skill.state === 'archived') {
        return [button(AJS.I18n.getText('peer-learning.vocabulary.restore'),
          AJS.I18n.getText('peer-learning.vocabulary.restore.of', skill.name), function () { restore(skill); })];
      }
      return [
        opener(item, skill, AJS.I18n.getText('peer-learning.vocabulary.change'),
          AJS.I18n.getText('peer-learning.vocabulary.change.of', skill.name), changeForm),
        opener(item, skill, AJS.I18n.getText('peer-learning.vocabulary.merge'),
          AJS.I18n.getText('peer-learning.vocabulary.merge.of', skill.name), mergeForm),
        opener(item, skill, AJS.I18n.getText('peer-learning.vocabulary.split'),
          AJS.I18n.getText('peer-learning.vocabulary.split.of', skill.name), splitForm),
        button(AJS.I18n.getText('peer-learning.vocabulary.archive'), AJS.I18n.getText('peer-learning.vocabulary.archive.of', skill.name),
          function () { archive(skill); })
      ];
    }

    /* Forms open below their skill, one at a time; Escape gives the focus back to what opened them. */

    function opener(item, skill, words, label, form) {
      var made = button(words, label, function () {
        var open = made.getAttribute('aria-expanded') === 'true';
        close();
        if (!open) {
          made.setAttribute('aria-expanded', 'true');
          item.appendChild(panel(form, skill, made));
          item.querySelector('form input').focus();
        }
      });
      made.setAttribute('aria-expanded', 'false');
      return made;
    }

    function close() {
      page.querySelectorAll('.peer-learning-vocabulary-panel').forEach(function (each) { each.remove(); });
      list.querySelectorAll('[aria-expanded=true]').forEach(function (each) { each.setAttribute('aria-expanded', 'false'); });
    }

    function panel(form, skill, from) {
      var made = make('form', 'aui top-label peer-learning-vocabulary-panel');
      var deeds = make('div', 'peer-learning-vocabulary-buttons');
      var submit = make('button', 'aui-button aui-button-primary');
      function leave() {
        close();
        from.focus();
      }
      made.noValidate = true;
      made.setAttribute('aria-label', from.getAttribute('aria-label'));
      submit.type = 'submit';
      form(made, skill, submit);
      deeds.appendChild(submit);
      deeds.appendChild(button(AJS.I18n.getText('peer-learning.vocabulary.cancel'), '', leave));
      made.appendChild(deeds);
      made.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          leave();
        }
      });
      return made;
    }

    function clear(form) {
      window.peerLearningWrong.clear(form);
    }

    function mark(form, error) {
      var input = form.querySelector('[data-field="' + error.field + '"]');
      if (!input) {
        return null;
      }
      window.peerLearningWrong.mark(input, input.parentNode, error.message);
      return input;
    }

    function explain(form, answer) {
      var marked = (answer.body.errors || []).map(function (error) { return mark(form, error); }).filter(Boolean);
      if (marked.length) {
        marked[0].focus();
      } else {
        say(rest.why(answer), true);
      }
    }

    /* Changing what a skill is called. */

    function termRow(term) {
      var made = make('div', 'peer-learning-vocabulary-row');
      made.appendChild(labelled(AJS.I18n.getText('peer-learning.vocabulary.spelling'), text(term.text, '', '')));
      made.appendChild(labelled(AJS.I18n.getText('peer-learning.vocabulary.language'),
        text(term.language || '', 'peer-learning-vocabulary-language', '')));
      made.appendChild(option('checkbox', 'label', 'label', AJS.I18n.getText('peer-learning.vocabulary.label'), term.label));
      made.appendChild(button(AJS.I18n.getText('peer-learning.vocabulary.remove'),
        AJS.I18n.getText('peer-learning.vocabulary.remove.of', term.text), function () {
          var next = made.nextElementSibling || made.previousElementSibling;
          made.remove();
          (next && next.querySelector('input') || page.querySelector('.peer-learning-vocabulary-panel button')).focus();
        }));
      return made;
    }

    function terms(rows) {
      return Array.from(rows.children).map(function (each, place) {
        var inputs = each.querySelectorAll('input[type=text]');
        inputs[0].setAttribute('data-field', 'terms[' + place + '].text');
        inputs[1].setAttribute('data-field', 'terms[' + place + '].language');
        return {
          text: inputs[0].value,
          language: inputs[1].value.trim() || null,
          label: each.querySelector('input[type=checkbox]').checked
        };
      });
    }

    function tagChoice(skill) {
      var made = document.createElement('fieldset');
      made.appendChild(make('legend', '', AJS.I18n.getText('peer-learning.vocabulary.tags')));
      ['work', 'passion'].forEach(function (key) {
        made.appendChild(option('checkbox', 'tags', key, tag(key), skill.tags.indexOf(key) >= 0));
      });
      return made;
    }

    function changeForm(form, skill, submit) {
      var name = text(skill.name, '', 'name');
      var set = document.createElement('fieldset');
      var rows = make('div');
      submit.textContent = AJS.I18n.getText('peer-learning.vocabulary.save');
      form.appendChild(labelled(AJS.I18n.getText('peer-learning.vocabulary.name'), name));
      form.appendChild(tagChoice(skill));
      set.appendChild(make('legend', '', AJS.I18n.getText('peer-learning.vocabulary.spellings')));
      others(skill).forEach(function (term) { rows.appendChild(termRow(term)); });
      set.appendChild(rows);
      set.appendChild(button(AJS.I18n.getText('peer-learning.vocabulary.add'), '', function () {
        rows.appendChild(termRow({ text: '', language: '', label: false })).querySelector('input').focus();
      }));
      form.appendChild(set);
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        clear(form);
        rename(skill, name.value.trim(), rows).then(function (renamed) {
          return renamed.ok ? spell(renamed.body, terms(rows), checked(form, 'tags'), skill) : renamed;
        }).then(function (answer) {
          if (answer.ok) {
            done(AJS.I18n.getText('peer-learning.vocabulary.saved', answer.body.name));
          } else {
            explain(form, answer);
          }
        });
      });
    }

    /* Whoever saves again after a mistake goes on from the skill as it is by then. */
    function rename(skill, name, rows) {
      var before = skill.name;
      if (name === before) {
        return Promise.resolve({ ok: true, body: skill });
      }
      return send('PUT', address('vocabulary/' + skill.id + '/name'), { name: name, version: skill.version }).then(function (answer) {
        if (answer.ok) {
          Object.assign(skill, answer.body);
          rows.appendChild(termRow({ text: before, language: '', label: false }));
        }
        return answer;
      });
    }

    function spell(seen, wanted, tags, skill) {
      return send('PUT', address('vocabulary/' + seen.id + '/terms'), { terms: wanted, tags: tags, version: seen.version })
        .then(function (answer) {
          if (answer.ok) {
            Object.assign(skill, answer.body);
          }
          return answer;
        });
    }

    function along(skill) {
      return AJS.I18n.getText('peer-learning.vocabulary.merge.along', String(skill.offered), String(skill.wanted));
    }

    /* Merging: which skill stays is looked for as it is typed, and what will happen is said before it does. */

    function mergeForm(form, skill, submit) {
      var wanted = text('', '', 'into');
      var found = document.createElement('fieldset');
      var happens = make('p', 'peer-learning-vocabulary-happens');
      var latest = 0;
      happens.setAttribute('aria-live', 'polite');
      submit.textContent = AJS.I18n.getText('peer-learning.vocabulary.merge.do');
      form.appendChild(labelled(AJS.I18n.getText('peer-learning.vocabulary.merge.into', skill.name), wanted));
      form.appendChild(found);
      form.appendChild(happens);

      function show(skills) {
        found.textContent = '';
        found.appendChild(make('legend', '', AJS.I18n.getText('peer-learning.vocabulary.merge.stays')));
        skills.filter(function (each) { return each.id !== skill.id; }).forEach(function (each) {
          found.appendChild(option('radio', 'into', each.id, each.name)).querySelector('input').setAttribute('data-name', each.name);
        });
        happens.textContent = found.querySelector('input') ? '' : AJS.I18n.getText('peer-learning.vocabulary.none');
      }

      function look() {
        var number = latest += 1;
        send('GET', address('vocabulary', { text: wanted.value.trim(), state: 'active', limit: 8 })).then(function (answer) {
          if (number === latest && answer.ok) {
            show(answer.body.skills);
          }
        });
      }

      wanted.addEventListener('input', delayed(function () {
        if (wanted.value.trim()) {
          look();
        }
      }));
      found.addEventListener('change', function (event) {
        var stays = event.target.getAttribute('data-name');
        send('GET', 'skills/' + skill.id).then(function (answer) {
          happens.textContent = AJS.I18n.getText('peer-learning.vocabulary.merge.happens', skill.name, stays) + ' '
            + (answer.ok ? along(answer.body) : '');
        });
      });
      form.addEventListener('submit', function (event) {
        var chosen = found.querySelector('input:checked');
        event.preventDefault();
        clear(form);
        if (chosen) {
          merge(form, skill, Number(chosen.value), chosen.getAttribute('data-name'));
        } else {
          mark(form, { field: 'into', message: AJS.I18n.getText('peer-learning.vocabulary.merge.choose') }).focus();
        }
      });
    }

    function merge(form, goes, into, stays) {
      return send('POST', address('vocabulary/' + goes.id + '/merge'), { into: into }).then(function (answer) {
        if (answer.ok) {
          done(AJS.I18n.getText('peer-learning.vocabulary.merged', goes.name, stays), undoMerge(goes));
        } else if (form) {
          explain(form, answer);
        } else {
          say(rest.why(answer), true);
        }
      });
    }

    function splitForm(form, skill, submit) {
      var set = document.createElement('fieldset');
      var name = text('', '', 'name');
      var along = others(skill).filter(function (term) { return term.text !== skill.name; });
      submit.textContent = AJS.I18n.getText('peer-learning.vocabulary.split.do');
      form.appendChild(labelled(AJS.I18n.getText('peer-learning.vocabulary.split.name'), name));
      if (along.length) {
        set.appendChild(make('legend', '', AJS.I18n.getText('peer-learning.vocabulary.split.along')));
        along.forEach(function (term) { set.appendChild(option('checkbox', 'along', term.text, spelling(term))); });
        form.appendChild(set);
      }
      form.appendChild(make('p', '', AJS.I18n.getText('peer-learning.vocabulary.split.happens', skill.name)));
      form.addEventListener('submit', function (event) {
        var body = { name: name.value, terms: checked(form, 'along'), version: skill.version };
        event.preventDefault();
        clear(form);
        send('POST', address('vocabulary/' + skill.id + '/split'), body).then(function (answer) {
          if (answer.ok) {
            done(AJS.I18n.getText('peer-learning.vocabulary.was-split', answer.body.name, skill.name));
          } else {
            explain(form, answer);
          }
        });
      });
    }

    function archive(skill) {
      change('POST', skill.id + '/archive', null, AJS.I18n.getText('peer-learning.vocabulary.is-archived', skill.name),
        button(AJS.I18n.getText('peer-learning.vocabulary.undo'), AJS.I18n.getText('peer-learning.vocabulary.restore.of', skill.name),
          function () { restore(skill); }));
    }

    function restore(skill) {
      change('POST', skill.id + '/restore', null, AJS.I18n.getText('peer-learning.vocabulary.is-back', skill.name));
    }

    function change(method, path, body, words, undo) {
      send(method, address('vocabulary/' + path), body).then(function (answer) {
        if (answer.ok) {
          done(words, undo);
        } else {
          say(rest.why(answer), true);
        }
      });
    }

    /* The lists as they are now. */

    function done(words, undo) {
      say(words, false, undo);
      return refresh();
    }

    function refresh() {
      return Promise.all([look(false), lookForPairs(false)]);
    }

    function look(further) {
      var number = asked += 1;
      var query = { limit: 50 };
      ['text', 'state'].forEach(function (name) {
        var value = search.elements[name].value.trim();
        if (value) {
          query[name] = value;
        }
      });
      if (further) {
        query.from = nextSkill;
      }
      return send('GET', address('vocabulary', query)).then(function (answer) {
        if (number !== asked) {
          return;
        }
        if (!answer.ok) {
          say(rest.why(answer), true);
          return;
        }
        show(answer.body, further, !query.text && !query.state);
      });
    }

    function show(answer, further, all) {
      var first = null;
      if (!further) {
        list.textContent = '';
      }
      answer.skills.forEach(function (skill) {
        var item = list.appendChild(row(skill));
        first = first || item;
      });
      nextSkill = answer.next;
      more.hidden = answer.next === null;
      count.textContent = AJS.I18n.getText('peer-learning.vocabulary.count', String(answer.total));
      if (all) {
        page.querySelector('.peer-learning-vocabulary-first').hidden = answer.total > 0;
      }
      if (further && first && first.querySelector('button')) {
        first.querySelector('button').focus();
      }
    }

    function pairRow(pair) {
      var item = make('li');
      var words = make('div', 'peer-learning-vocabulary-skill');
      words.appendChild(make('p', 'peer-learning-vocabulary-name',
        AJS.I18n.getText('peer-learning.vocabulary.pair', pair.stays.name, pair.goes.name)));
      words.appendChild(make('p', 'peer-learning-vocabulary-terms', pair.message));
      if (pair.spelling !== pair.stays.name || pair.otherSpelling !== pair.goes.name) {
        words.appendChild(make('p', 'peer-learning-vocabulary-terms',
          AJS.I18n.getText('peer-learning.vocabulary.pair.why', pair.spelling, pair.otherSpelling)));
      }
      item.appendChild(words);
      if (pair.mayMerge && writable) {
        item.appendChild(button(AJS.I18n.getText('peer-learning.vocabulary.pair.merge', pair.goes.name, pair.stays.name), '', function () {
          merge(null, pair.goes, pair.stays.id, pair.stays.name);
        }));
      } else if (!pair.mayMerge) {
        words.appendChild(make('p', 'peer-learning-vocabulary-terms',
          AJS.I18n.getText('peer-learning.vocabulary.pair.others', pair.goes.name)));
      }
      return item;
    }

    function lookForPairs(further) {
      var query = { limit: 5 };
      if (further) {
        query.after = nextPair;
      }
      return send('GET', address('vocabulary/near-duplicates', query)).then(function (answer) {
        var found = pairs.querySelector('ul');
        if (!answer.ok) {
          return;
        }
        if (!further) {
          found.textContent = '';
        }
        answer.body.duplicates.forEach(function (pair) { found.appendChild(pairRow(pair)); });
        pairs.hidden = answer.body.total === 0;
        nextPair = answer.body.next;
        morePairs.hidden = answer.body.next === null;
      });
    }

    function delayed(work) {
      var timer = null;
      return function () {
        clearTimeout(timer);
        timer = setTimeout(work, 250);
      };
    }

    /* What was searched for stands in the address, so that it can be sent to somebody. */
    function searched() {
      var query = new URLSearchParams(window.location.search);
      ['text', 'state'].forEach(function (name) {
        var value = search.elements[name].value.trim();
        if (value) {
          query.set(name, value);
        } else {
          query.delete(name);
        }
      });
      window.history.replaceState(null, '', window.location.pathname + (query.toString() ? '?' + query : ''));
      look(false);
    }

    ['text', 'state'].forEach(function (name) {
      search.elements[name].value = new URLSearchParams(window.location.search).get(name) || '';
    });
    search.addEventListener('submit', function (event) {
      event.preventDefault();
      searched();
    });
    search.elements.text.addEventListener('input', delayed(searched));
    search.elements.state.addEventListener('change', searched);
    more.addEventListener('click', function () { look(true); });
    morePairs.addEventListener('click', function () { lookForPairs(true); });
    page.addEventListener('peer-learning-vocabulary-changed', refresh);
    refresh();
  });
}());
