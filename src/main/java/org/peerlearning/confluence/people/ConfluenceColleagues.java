package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.UserAccessor;
import java.util.List;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Colleague;
import org.peerlearning.shared.Colleagues;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Switches;

/** Asks the wiki's directories; where they cannot be searched, forms go on with user names that are typed. */
public final class ConfluenceColleagues implements Colleagues {

    private final UserAccessor users;
    private final Switches switches;

    public ConfluenceColleagues(UserAccessor users, Switches switches) {
        this.users = users;
        this.switches = switches;
    }

    @Override
    public Answer<List<Colleague>> withName(String text, int most) {
        return switches.ask(
                Feature.NAMES,
                () -> new NameQueries(users).withName(text, most),
                () -> Answer.no(Refusal.unavailable("error.switched-off")));
    }
}
