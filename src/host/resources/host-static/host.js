/* What Confluence pages add to AUI and apps rely on, and the few behaviours of the host's own pages. */
(function ($, aui) {
  'use strict';

  // AUI's own object cannot be added to: its properties are read-only views of its modules.
  const AJS = Object.assign({}, aui);
  window.AJS = AJS;

  function metaElement(name) {
    return document.querySelector('meta[name="ajs-' + name + '"]');
  }

  const overridden = Object.create(null);
  AJS.Meta = {
    get: function (name) {
      if (name in overridden) {
        return overridden[name];
      }
      const element = metaElement(name);
      return element ? element.getAttribute('content') : undefined;
    },
    set: function (name, value) {
      overridden[name] = value;
    },
    getBoolean: function (name) {
      return AJS.Meta.get(name) === 'true' || AJS.Meta.get(name) === true;
    },
    getNumber: function (name) {
      const number = parseFloat(AJS.Meta.get(name));
      return isNaN(number) ? undefined : number;
    },
    getAllAsMap: function () {
      const all = {};
      document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
        const name = element.getAttribute('name').substring('ajs-'.length);
        all[name] = AJS.Meta.get(name);
      });
      return $.extend(all, overridden);
    }
  };

  AJS.$ = $;
  AJS.params = {};
  Object.keys(AJS.Meta.getAllAsMap()).forEach(function (name) {
    const camel = name.replace(/-([a-z])/g, function (all, letter) {
      return letter.toUpperCase();
    });
    AJS.params[camel] = AJS.Meta.get(name);
  });
  AJS.contextPath = function () {
    return AJS.Meta.get('context-path') || '';
  };

  window.define('jquery', [], function () { return $; });
  window.define('ajs', [], function () { return AJS; });
  window.define('confluence/meta', [], function () { return AJS.Meta; });
  window.define('wrm/context-path', [], function () { return AJS.contextPath; });

  /* Menus are details elements: they work without script; with it they also close as menus do. */
  $(document).on('click', function (event) {
    $('details.host-menu[open]').each(function () {
      if (!this.contains(event.target)) {
        this.open = false;
      }
    });
  });
  $(document).on('keydown', function (event) {
    if (event.key === 'Escape') {
      $('details.host-menu[open]').each(function () {
        this.open = false;
        this.querySelector('summary').focus();
      });
    }
  });

  AJS.toInit(function () {
    const toggle = document.getElementById('host-sidebar-toggle');
    if (toggle) {
      toggle.addEventListener('click', function () {
        const open = document.getElementById('host-sidebar').classList.toggle('open');
        toggle.setAttribute('aria-expanded', String(open));
      });
    }
    $('form[data-confirm]').on('submit', function (event) {
      if (!window.confirm(this.getAttribute('data-confirm'))) {
        event.preventDefault();
      }
    });
  });
}(window.jQuery, window.AJS));
