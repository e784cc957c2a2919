package com.atlassian.confluence.languages;

import java.util.Locale;

import com.atlassian.user.User;

/**
 * The language each person reads.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7.1/com/atlassian/confluence/languages/LocaleManager.html">
 * Confluence 5.7.1 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.3.2/com/atlassian/confluence/languages/LocaleManager.html">
 * Confluence 9.3.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/languages/LocaleManager.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface LocaleManager {

    /** Null stands for a visitor. */
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
