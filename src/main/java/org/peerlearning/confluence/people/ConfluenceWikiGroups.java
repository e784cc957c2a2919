package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.util.List;
import org.peerlearning.session.WikiGroups;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

/** The wiki's own groups. */
public final class ConfluenceWikiGroups implements WikiGroups {

    private final UserAccessor users;
    private final Switches switches;

    public ConfluenceWikiGroups(UserAccessor users, Switches switches) {
        this.users = users;
        this.switches = switches;
    }

    @Override
    public boolean exists(String name) {
        return switches.ask(Feature.WIKI_GROUPS, () -> users.getGroup(name) != null, () -> false);
    }

    /** The names of all groups that somebody is in. */
    List<String> of(ConfluenceUser user) {
        return switches.ask(Feature.WIKI_GROUPS, () -> users.getGroupNamesForUserName(user.getName()), List::of);
    }
}
