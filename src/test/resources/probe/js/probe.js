var plain = AJS.I18n.getText("probe.plain");
var filled = AJS.I18n.getText('probe.filled', 3);
var other = myI18n.getText("probe.plain");
