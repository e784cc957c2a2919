/* Check and repair: runs the check when asked, lists what it found, and repairs one session at a time. */
(function () {
  'use strict';

  AJS.toInit(function () {
    var page = document.getElementById('peer-learning-check');
    if (!page) {
      return;
    }
    var base = 'admin/check';
    var run = page.querySelector('[data-check=run]');
    var status = page.querySelector('.peer-learning-check-status');
    var list = page.querySelector('.peer-learning-check-findings');

    function call(method, url) {
      run.setAttribute('aria-busy', 'true');
      return window.peerLearningRest.request(method, url).then(function (answer) {
        if (!answer.ok) {
          throw new Error(window.peerLearningRest.why(answer));
        }
        return answer.body;
      });
    }

    function say(text) {
      status.textContent = text;
    }

    function failed(failure) {
      say(failure instanceof TypeError || failure instanceof SyntaxError
        ? AJS.I18n.getText('peer-learning.signup.no-answer')
        : failure.message);
    }

    function free() {
      run.removeAttribute('aria-busy');
    }

    function item(finding) {
      var made = document.createElement('li');
      var words = document.createElement('span');
      var where = document.createElement('a');
      made.setAttribute('data-session', finding.session);
      words.textContent = finding.message;
      where.href = finding.desk;
      where.textContent = AJS.I18n.getText('peer-learning.check.session', String(finding.session));
      made.appendChild(words);
      made.appendChild(where);
      if (finding.repairable && !page.hasAttribute('data-read-only')) {
        var repair = document.createElement('button');
        repair.type = 'button';
        repair.className = 'aui-button';
        repair.setAttribute('data-check', 'repair');
        repair.textContent = AJS.I18n.getText('peer-learning.check.repair');
        repair.setAttribute('aria-label', AJS.I18n.getText('peer-learning.check.repair-session', String(finding.session)));
        made.appendChild(repair);
      }
      return made;
    }

    function add(findings) {
      findings.forEach(function (finding) { list.appendChild(item(finding)); });
      list.hidden = list.children.length === 0;
    }

    function check() {
      call('GET', base).then(function (report) {
        list.textContent = '';
        add(report.findings);
        say(report.findings.length === 0
          ? AJS.I18n.getText('peer-learning.check.clean', String(report.sessions))
          : AJS.I18n.getText('peer-learning.check.found', String(report.sessions), String(report.findings.length)));
      }).catch(failed).then(free);
    }

    function repair(session) {
      call('POST', base + '/' + session).then(function (report) {
        list.querySelectorAll('li[data-session="' + session + '"]').forEach(function (each) { each.remove(); });
        add(report.findings);
        say(report.findings.length === 0
          ? AJS.I18n.getText('peer-learning.check.repaired', session)
          : AJS.I18n.getText('peer-learning.check.partly', session));
        status.focus();
      }).catch(failed).then(free);
    }

    page.addEventListener('click', function (event) {
      var button = event.target.closest('[data-check]');
      if (!button || run.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (button === run) {
        check();
      } else {
        repair(button.closest('li').getAttribute('data-session'));
      }
    });
  });
}());
