package com.atlassian.sal.api.message;

import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

import com.atlassian.sal.api.user.UserKey;

/**
 * The language a person reads.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/5.7/com/atlassian/sal/confluence/message/ConfluenceLocaleResolver.html">
 * Confluence 5.7 Javadoc</a>.
 * Holds for: older (5.7).
 */
public interface LocaleResolver {

    /** UNCONFIRMED: seen on older pages only. */
    Locale getLocale(HttpServletRequest request);

    /** UNCONFIRMED: seen on older pages only. */
    Locale getLocale();

    /** UNCONFIRMED: seen on older pages only. */
    Locale getLocale(UserKey userKey);

    /** UNCONFIRMED: seen on older pages only. */
    Set<Locale> getSupportedLocales();
}
