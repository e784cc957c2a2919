package com.atlassian.user;

/**
 * A person as a directory knows them.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/ConfluenceUser.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface User extends Entity {

    String getFullName();

    String getEmail();
}
