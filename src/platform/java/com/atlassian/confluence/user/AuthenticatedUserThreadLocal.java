package com.atlassian.confluence.user;

/**
 * The person on whose behalf this thread works.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.13.19/com/atlassian/confluence/user/AuthenticatedUserThreadLocal.html">
 * Confluence 7.13.19 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    /** UNCONFIRMED: seen on older pages only. */
    public AuthenticatedUserThreadLocal() {
    }

    /** Null for a visitor. UNSHOWN: seen called on both lines; declared so on a page for 8.0. */
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(ConfluenceUser user) {
        CURRENT.set(user);
    }

    public static void reset() {
        CURRENT.remove();
    }

    /** UNCONFIRMED: seen on older pages only. */
    public static String getUsername() {
        ConfluenceUser user = CURRENT.get();
        return user == null ? null : user.getName();
    }

    /** UNCONFIRMED: seen on older pages only. */
    public static boolean isAnonymousUser() {
        return CURRENT.get() == null;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public static AutoCloseable asUser(ConfluenceUser user) {
        ConfluenceUser before = CURRENT.get();
        CURRENT.set(user);
        return () -> CURRENT.set(before);
    }
}
