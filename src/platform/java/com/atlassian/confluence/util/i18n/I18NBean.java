package com.atlassian.confluence.util.i18n;

/**
 * Texts in one language.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/4.2/com/atlassian/confluence/util/i18n/I18NBean.html">
 * Confluence 4.2 Javadoc</a>.
 * Holds for: older (4.2).
 */
public interface I18NBean {

    /** UNCONFIRMED: seen on older pages only. */
    String getText(String key);

    /** UNCONFIRMED: seen on older pages only. */
    String getText(String key, Object[] args);
}
