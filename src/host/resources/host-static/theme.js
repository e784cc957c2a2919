/* Runs in the head, before anything is painted: a person who chose nothing gets the colours of the operating system. */
(function () {
  'use strict';
  var page = document.documentElement;
  page.classList.add('js');
  if (page.getAttribute('data-host-theme') === 'auto' && window.matchMedia) {
    var dark = window.matchMedia('(prefers-color-scheme: dark)');
    var follow = function () {
      page.setAttribute('data-color-mode', dark.matches ? 'dark' : 'light');
    };
    follow();
    dark.addEventListener('change', follow);
  }
}());
