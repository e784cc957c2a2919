package com.atlassian.user;

import java.io.Serializable;
import java.security.Principal;

/**
 * Something with a name that a directory knows.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/ConfluenceUser.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/deftdevs/bootstrapi">BootstrAPI, Confluence 9.5 and 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Entity extends Principal, Serializable {

    @Override
    String getName();
}
