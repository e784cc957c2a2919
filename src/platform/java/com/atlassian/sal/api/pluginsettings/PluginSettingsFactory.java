package com.atlassian.sal.api.pluginsettings;

/**
 * Opens the settings of the site or of one space.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface PluginSettingsFactory {

    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
