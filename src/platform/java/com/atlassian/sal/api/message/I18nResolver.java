package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Texts from the bundles of every plugin, in the language of the person who asks.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.5.0-m04/com/atlassian/sal/confluence/message/ConfluenceI18nResolver.html">
 * Confluence 8.5.0-m04 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/sal/confluence/message/ConfluenceI18nResolver.html">
 * Confluence 9.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface I18nResolver {

    /** UNCONFIRMED: seen on 9.x only. */
    String getRawText(String key);

    String getText(String key, Serializable... arguments);

    String getText(String key);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    String getText(Message message);

    /** UNCONFIRMED: seen on 9.x only, through its implementation. */
    String getText(Locale locale, String key, Serializable... arguments);

    /** UNCONFIRMED: seen on 9.x only, through its implementation. */
    String getText(Locale locale, String key);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    Message createMessage(String key, Serializable... arguments);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    MessageCollection createMessageCollection();

    /** UNCONFIRMED: seen on older pages only. */
    Map<String, String> getAllTranslationsForPrefix(String prefix);

    /** UNCONFIRMED: seen on older pages only. */
    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
