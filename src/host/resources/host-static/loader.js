/*
 * Named modules as Confluence pages know them: define(name, [dependencies], factory), require(name) and
 * require([names], callback). AUI registers its own modules here when it is loaded. There is no define.amd on purpose:
 * with it, AUI and jQuery would hide themselves instead of becoming window.AJS and window.jQuery.
 */
(function (root) {
  'use strict';
  var defined = Object.create(null);
  var values = Object.create(null);

  function value(name) {
    if (name in values) {
      return values[name];
    }
    if (!(name in defined)) {
      throw new Error('Module not defined: ' + name);
    }
    var module = {exports: {}};
    values[name] = module.exports;
    var made = defined[name];
    var result = made.factory;
    if (typeof made.factory === 'function') {
      result = made.factory.apply(root, made.needs.map(function (need) {
        return need === 'require' ? root.require : need === 'exports' ? module.exports
          : need === 'module' ? module : value(need);
      }));
    }
    values[name] = result === undefined ? module.exports : result;
    return values[name];
  }

  root.define = function (name, needs, factory) {
    if (name in defined) {
      return;
    }
    defined[name] = arguments.length < 3
      ? {needs: ['require', 'exports', 'module'], factory: needs}
      : {needs: needs, factory: factory};
  };

  root.require = function (names, callback) {
    if (typeof names === 'string') {
      return value(names);
    }
    // Later, as on Confluence: scripts further down the page may still define what is asked for.
    root.setTimeout(function () {
      var found = names.map(value);
      if (callback) {
        callback.apply(root, found);
      }
    }, 0);
    return root.require;
  };
}(window));
