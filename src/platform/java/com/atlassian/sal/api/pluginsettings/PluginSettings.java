package com.atlassian.sal.api.pluginsettings;

/**
 * A small map kept by the product: text, lists of text and maps of text.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface PluginSettings {

    /** Null when nothing is kept under the key. */
    Object get(String key);

    /** The value kept before, or null. */
    Object put(String key, Object value);

    /** The value kept before, or null. */
    Object remove(String key);
}
