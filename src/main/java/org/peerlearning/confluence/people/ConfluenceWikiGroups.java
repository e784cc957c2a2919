package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.UserAccessor;
import org.peerlearning.session.WikiGroups;

/** The wiki's own groups. */
public final class ConfluenceWikiGroups implements WikiGroups {

    private final UserAccessor users;

    public ConfluenceWikiGroups(UserAccessor users) {
        this.users = users;
    }

    @Override
    public boolean exists(String name) {
        return users.getGroup(name) != null;
    }
}
