package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * What every product tells about a person.
 *
 * <p>Source: <a href="https://github.com/mrdon/SAL">SAL 2.8</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    /** UNCONFIRMED: seen with the SAL of Platform 6 only. */
    String getFullName();

    /** UNCONFIRMED: seen with the SAL of Platform 6 only. */
    String getEmail();

    /** UNCONFIRMED: seen with the SAL of Platform 6 only. */
    URI getProfilePictureUri(int width, int height);

    /** UNCONFIRMED: seen with the SAL of Platform 6 only. */
    URI getProfilePictureUri();

    /** UNCONFIRMED: seen with the SAL of Platform 6 only. */
    URI getProfilePageUri();
}
