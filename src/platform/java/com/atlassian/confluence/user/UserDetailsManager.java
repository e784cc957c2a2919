package com.atlassian.confluence.user;

import java.util.List;

import com.atlassian.user.User;

/**
 * The fields of a person's profile: position, department, location, phone and others.
 *
 * <p>Source: the implementation in <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/">Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface UserDetailsManager {

    /** UNCONFIRMED: seen on 10.x only. */
    List<String> getProfileGroups();

    /** UNCONFIRMED: seen on 10.x only. */
    List<String> getProfileKeys(String groupKey);

    /** UNCONFIRMED: seen on 10.x only. */
    String getStringProperty(User user, String key);

    /** UNCONFIRMED: seen on 10.x only. */
    void setStringProperty(User user, String key, String value);

    /** UNCONFIRMED: seen on 10.x only. */
    void removeProperty(User user, String key);
}
