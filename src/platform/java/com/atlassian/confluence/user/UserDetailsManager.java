package com.atlassian.confluence.user;

import java.util.List;

import com.atlassian.user.User;

/**
 * The fields of a person's profile: position, department, location, phone and others.
 *
 * <p>Source: the implementation in
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.21/com/atlassian/confluence/user/DefaultUserDetailsManager.html">
 * Confluence 9.2.21 Javadoc</a> and in
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/DefaultUserDetailsManager.html">
 * Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface UserDetailsManager {

    /** UNCONFIRMED: seen on 10.x only. */
    List<String> getProfileGroups();

    List<String> getProfileKeys(String groupKey);

    String getStringProperty(User user, String key);

    void setStringProperty(User user, String key, String value);

    void removeProperty(User user, String key);
}
