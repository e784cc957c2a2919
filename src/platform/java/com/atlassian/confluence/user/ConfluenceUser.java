package com.atlassian.confluence.user;

import com.atlassian.confluence.dmz.relations.RelatableEntity;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A person in Confluence, with the key that outlives a change of name.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/ConfluenceUser.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ConfluenceUser extends User, RelatableEntity {

    UserKey getKey();

    /** UNCONFIRMED: seen on 10.x only. */
    default String getLowerName() {
        throw new UnsupportedOperationException("platform signature");
    }
}
