/*
 * How scripts talk to the app's REST interface, and what they tell of a no.
 */
(function () {
  'use strict';

  /* path: below the interface, for example 'my-skills'. Comes with {ok, status, body}; fails where nothing readable was answered. */
  function request(method, path, body) {
    return fetch(AJS.contextPath() + '/rest/peer-learning/1.0/' + path, {
      method: method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: body ? JSON.stringify(body) : undefined
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (answer.reason === 'error.secure-session') {
          offerConfirming();
        }
        return { ok: response.ok, status: response.status, body: answer };
      });
    });
  }

  /* The page itself asks for the password when it is opened again, and comes back. */
  function offerConfirming() {
    var page = document.querySelector('[data-secured]');
    if (!page || page.querySelector('.peer-learning-confirm')) {
      return;
    }
    var box = document.createElement('div');
    var link = document.createElement('a');
    box.className = 'aui-message aui-message-warning peer-learning-confirm';
    box.setAttribute('role', 'alert');
    link.href = window.location.href.split('#')[0];
    link.textContent = AJS.I18n.getText('peer-learning.secure-session.confirm');
    box.appendChild(document.createElement('p')).appendChild(link);
    page.insertBefore(box, page.firstElementChild.nextSibling);
  }

  /* Whoever was logged out meanwhile is told so by the platform, and not in the reader's language. */
  function why(answer) {
    return answer.status === 401 ? AJS.I18n.getText('peer-learning.refusal.signup.log-in') : answer.body.message;
  }

  window.peerLearningRest = { request: request, why: why };
}());
