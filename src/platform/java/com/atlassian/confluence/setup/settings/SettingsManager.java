package com.atlassian.confluence.setup.settings;

/**
 * Reads the settings of the site.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7.3/com/atlassian/confluence/setup/settings/SettingsManager.html">
 * Confluence 5.7.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SettingsManager {

    Settings getGlobalSettings();
}
