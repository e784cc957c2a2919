/*
 * Lists of skills on the page of the vocabulary: the starter list in one click, and a file that is first shown line by line, then
 * brought in. Nothing is lost by a bad line.
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
    var status = page.querySelector('.peer-learning-vocabulary-status');
    var preview = page.querySelector('.peer-learning-vocabulary-preview');
    var file = page.querySelector('#pl-vocabulary-file');
    /* A longer table helps nobody to decide; lines with something wrong come first. */
    var SHOWN = 200;

    function send(what, body) {
      page.setAttribute('aria-busy', 'true');
      var path = 'vocabulary/lists/' + what + (space ? '?space=' + encodeURIComponent(space) : '');
      return rest.request('POST', path, body).then(function (answer) {
        if (!answer.ok) {
          throw new Error(rest.why(answer));
        }
        return answer.body;
      }).finally(function () {
        page.removeAttribute('aria-busy');
      });
    }

    function say(text, trouble) {
      status.textContent = text;
      status.classList.toggle('peer-learning-trouble', Boolean(trouble));
      status.focus();
    }

    function failed(failure) {
      say(failure instanceof TypeError || failure instanceof SyntaxError
        ? AJS.I18n.getText('peer-learning.signup.no-answer')
        : failure.message, true);
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

    function button(css, text, press) {
      var made = make('button', css, text);
      made.type = 'button';
      made.addEventListener('click', press);
      return made;
    }

    function changed(report) {
      say(report.message, false);
      page.dispatchEvent(new CustomEvent('peer-learning-vocabulary-changed'));
    }

    function drop() {
      preview.hidden = true;
      preview.textContent = '';
      file.value = '';
    }

    function outcome(line) {
      switch (line.outcome) {
        case 'added': return AJS.I18n.getText('peer-learning.vocabulary.line.added');
        case 'completed': return AJS.I18n.getText('peer-learning.vocabulary.line.completed');
        case 'unchanged': return AJS.I18n.getText('peer-learning.vocabulary.line.unchanged');
        default: return AJS.I18n.getText('peer-learning.vocabulary.line.refused');
      }
    }

    function row(line) {
      var made = document.createElement('tr');
      var wrong = make('td', 'peer-learning-vocabulary-wrong');
      line.wrong.forEach(function (each) { wrong.appendChild(make('div', '', each.message)); });
      made.appendChild(make('td', '', String(line.number)));
      made.appendChild(make('td', '', line.name));
      made.appendChild(make('td', '', outcome(line)));
      made.appendChild(make('td', '', line.terms.join(', ')));
      made.appendChild(wrong);
      return made;
    }

    function table(lines) {
      var wide = make('div', 'peer-learning-vocabulary-wide');
      var made = make('table', 'aui');
      var head = document.createElement('tr');
      var body = document.createElement('tbody');
      [
        AJS.I18n.getText('peer-learning.vocabulary.line'),
        AJS.I18n.getText('peer-learning.vocabulary.name'),
        AJS.I18n.getText('peer-learning.vocabulary.line.outcome'),
        AJS.I18n.getText('peer-learning.vocabulary.line.new'),
        AJS.I18n.getText('peer-learning.vocabulary.line.wrong')
      ].forEach(function (words) {
        head.appendChild(make('th', '', words)).scope = 'col';
      });
      lines.forEach(function (line) { body.appendChild(row(line)); });
      made.appendChild(document.createElement('thead')).appendChild(head);
      made.appendChild(body);
      wide.tabIndex = 0;
      wide.setAttribute('role', 'region');
      wide.setAttribute('aria-label', AJS.I18n.getText('peer-learning.vocabulary.preview'));
      wide.appendChild(made);
      return wide;
    }

    function show(report, csv) {
      var bad = report.lines.filter(function (line) { return line.wrong.length > 0; });
      var good = report.lines.filter(function (line) { return line.wrong.length === 0; });
      var shown = bad.concat(good).slice(0, SHOWN);
      var deeds = make('div', 'peer-learning-vocabulary-buttons');
      preview.textContent = '';
      preview.appendChild(make('h3', '', AJS.I18n.getText('peer-learning.vocabulary.preview')));
      preview.appendChild(make('p', '', report.message));
      if (report.ignored.length) {
        preview.appendChild(make('p', '', AJS.I18n.getText('peer-learning.vocabulary.ignored', report.ignored.join(', '))));
      }
      preview.appendChild(table(shown));
      if (shown.length < report.lines.length) {
        preview.appendChild(make('p', '',
          AJS.I18n.getText('peer-learning.vocabulary.not-shown', String(report.lines.length - shown.length))));
      }
      if (report.added + report.completed > 0 && !page.hasAttribute('data-read-only')) {
        deeds.appendChild(button('aui-button aui-button-primary', AJS.I18n.getText('peer-learning.vocabulary.import.do'), function () {
          send('import', { csv: csv }).then(function (answer) {
            drop();
            changed(answer);
          }).catch(failed);
        }));
      }
      deeds.appendChild(button('aui-button', AJS.I18n.getText('peer-learning.vocabulary.cancel'), function () {
        drop();
        file.focus();
      }));
      preview.appendChild(deeds);
      preview.hidden = false;
      preview.focus();
    }

    /* Some spreadsheets still write the letters of Western Europe only. */
    function words(bytes) {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (otherLetters) {
        return new TextDecoder('windows-1252').decode(bytes);
      }
    }

    file.addEventListener('change', function () {
      if (file.files.length === 0) {
        return;
      }
      file.files[0].arrayBuffer().then(function (bytes) {
        var csv = words(bytes);
        return send('preview', { csv: csv }).then(function (report) { show(report, csv); });
      }).catch(function (failure) {
        drop();
        failed(failure);
      });
    });

    page.querySelectorAll('[data-vocabulary=starter]').forEach(function (each) {
      each.addEventListener('click', function () {
        send('starter').then(changed).catch(failed);
      });
    });
  });
}());
