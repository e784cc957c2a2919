package com.atlassian.confluence.security;

import java.io.Serializable;

/**
 * What a person may do with something. Making something new is asked for in another way.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.2.0-m27/com/atlassian/confluence/security/Permission.html">
 * Confluence 8.2.0-m27 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class Permission implements Serializable {
    /** UNSHOWN: seen called on both lines; declared so on a page for 8.2. */
    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    /** UNCONFIRMED: seen on older pages only. */
    public static final Permission SET_PERMISSIONS = named("SET_PERMISSIONS");
    /** UNCONFIRMED: seen on older pages only. */
    public static final Permission REMOVE = named("REMOVE");
    /** UNCONFIRMED: seen on older pages only. */
    public static final Permission EXPORT = named("EXPORT");
    /** UNSHOWN: seen called on both lines; declared so on a page for 8.2. */
    public static final Permission ADMINISTER = named("ADMINISTER");

    private static final long serialVersionUID = 1L;

    private static Permission named(String name) {
        return new Permission() {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
