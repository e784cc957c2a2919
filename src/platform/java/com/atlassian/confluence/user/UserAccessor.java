package com.atlassian.confluence.user;

import java.util.List;

import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.query.EntityQueryParser;

/**
 * People and their groups.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface UserAccessor extends EntityQueryParser, ConfluenceUserResolver, GroupResolver {

    /** UNCONFIRMED: no page of either line shows it. */
    boolean hasMembership(Group group, User user);

    /** UNCONFIRMED: seen on 10.x only. */
    boolean hasMembership(String groupname, String username);

    /** UNCONFIRMED: what it returns is seen as a collection only. */
    List<String> getGroupNames(User user);

    /** UNSHOWN: seen called on both lines; no page declares it. */
    List<String> getGroupNamesForUserName(String userName);

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isDeactivated(User user);

    /** UNCONFIRMED: no page of either line shows it. */
    boolean isDeactivated(String username);
}
