package com.atlassian.confluence.user;

import java.util.List;

import com.atlassian.sal.api.user.UserKey;

/**
 * Finds people by key or name.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/user/ConfluenceUserResolver.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ConfluenceUserResolver {

    /** Null when no person ever had the key; a person who is gone comes back as unknown. */
    ConfluenceUser getUserByKey(UserKey key);

    /** Null when there is no such person. */
    ConfluenceUser getUserByName(String name);

    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);

    /** Null when the person is not in any directory any more. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}
