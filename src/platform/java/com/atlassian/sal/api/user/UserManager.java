package com.atlassian.sal.api.user;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;

/**
 * Who is asking, and what a person may do on the whole site.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/sal/confluence/user/ConfluenceUserManager.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface UserManager {

    /** Null when nobody is logged in. */
    UserProfile getRemoteUser();

    /** Null when nobody is logged in. */
    UserKey getRemoteUserKey();

    /** UNCONFIRMED: seen on 9.x only. */
    UserProfile getRemoteUser(HttpServletRequest request);

    /** UNCONFIRMED: seen on 9.x only. */
    UserKey getRemoteUserKey(HttpServletRequest request);

    /** Null when there is no such person. */
    UserProfile getUserProfile(String username);

    /** Null when there is no such person. */
    UserProfile getUserProfile(UserKey userKey);

    /** UNCONFIRMED: seen on 9.x only. */
    boolean isUserInGroup(String username, String group);

    /** UNCONFIRMED: seen on 9.x only. */
    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    /** UNCONFIRMED: seen on 9.x only. */
    boolean isLicensed(UserKey userKey);

    /** UNCONFIRMED: seen on 9.x only. */
    boolean isLimitedUnlicensedUser(UserKey userKey);

    /** UNCONFIRMED: seen on 9.x only. */
    boolean isAnonymousAccessEnabled();

    /** UNCONFIRMED: seen on 9.x only. */
    boolean authenticate(String username, String password);

    /** Null when there is no such person. */
    Principal resolve(String username) throws UserResolutionException;

    /** UNCONFIRMED: seen on 9.x only. */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
