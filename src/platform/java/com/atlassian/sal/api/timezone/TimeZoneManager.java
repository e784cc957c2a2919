package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

import com.atlassian.sal.api.user.UserKey;

/**
 * The time zone of the site and of each person.
 *
 * <p>Source: page ConfluenceTimeZoneManager of <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://docs.atlassian.com/atlassian-bamboo/10.0.1/com/atlassian/sal/bamboo/timezone/BambooTimeZoneManager.html">
 * Bamboo 10.0.1 Javadoc, Platform 7</a>.
 * Holds for: 9.2, 10.2.
 */
public interface TimeZoneManager {

    /** UNCONFIRMED: seen through implementations of older products only. */
    TimeZone getUserTimeZone();

    /** UNCONFIRMED: seen on 9.x's platform only. */
    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
