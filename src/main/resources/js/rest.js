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
        return { ok: response.ok, status: response.status, body: answer };
      });
    });
  }

  /* Whoever was logged out meanwhile is told so by the platform, and not in the reader's language. */
  function why(answer) {
    return answer.status === 401 ? AJS.I18n.getText('peer-learning.refusal.signup.log-in') : answer.body.message;
  }

  window.peerLearningRest = { request: request, why: why };
}());
