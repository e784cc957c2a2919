package com.atlassian.confluence.security;

import java.util.List;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Decides who may do what; a null person is a visitor.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/security/PermissionManager.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/security/PermissionManager.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">a plugin for Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = "TARGET_APPLICATION";
    Object TARGET_PEOPLE_DIRECTORY = "TARGET_PEOPLE_DIRECTORY";
    Object TARGET_SYSTEM = "TARGET_SYSTEM";

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /** UNCONFIRMED: no page of either line shows it. */
    boolean hasPermissionNoExemptions(ConfluenceUser user, Permission permission, Object target);

    /** UNCONFIRMED: seen on 10.x only. */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    /** UNCONFIRMED: seen on 10.x only. */
    boolean isConfluenceAdministrator(ConfluenceUser user);

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isSystemAdministrator(ConfluenceUser user);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
