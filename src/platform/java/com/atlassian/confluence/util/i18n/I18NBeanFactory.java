package com.atlassian.confluence.util.i18n;

import java.util.Locale;

/**
 * Opens the texts of a language.
 *
 * <p>Source: constructors that take it in
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.1/">Confluence 8.8.1 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface I18NBeanFactory {

    /** UNCONFIRMED: no page of either line shows it. */
    I18NBean getI18NBean(Locale locale);

    /** The language of the person who asks. UNCONFIRMED: no page of either line shows it. */
    I18NBean getI18NBean();
}
