package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.Group;
import org.peerlearning.group.Members;
import org.peerlearning.group.Membership;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Participants;
import org.peerlearning.signup.Signup;

/** Who is in a group and who comes to its sessions, by name, as far as the reader may know; in a fixed number of statements. */
public final class InItViews {

    /** Nobody reads more; all of them are told by number. */
    static final int NAMED_MAX = 20;

    private final Members members;
    private final Participants participants;
    private final PersonViews people;
    private final I18nResolver i18n;

    public InItViews(Members members, Participants participants, PersonViews people, I18nResolver i18n) {
        this.members = members;
        this.participants = participants;
        this.people = people;
        this.i18n = i18n;
    }

    /** Who is in it. */
    InItView members(Reader reader, Group visible) {
        return members.first(reader, visible, NAMED_MAX).fold(
                page -> {
                    List<PersonKey> keys = page.members().stream().map(Membership::person).toList();
                    return new InItView(names(keys, visible.people() - keys.size(), people.of(keys)), "");
                },
                refused -> new InItView(NamesView.NONE, hidden(reader.viewer(), visible)));
    }

    private String hidden(Viewer viewer, Group group) {
        if (viewer.person().isEmpty()) {
            return i18n.getText("peer-learning.home.hidden.visitor");
        }
        return i18n.getText(group.profile().participantsShownTo() == Audience.MEMBERS
                ? "peer-learning.home.hidden.members"
                : "peer-learning.home.hidden.hosts");
    }

    /** Who comes to each of a group's sessions; nobody where it is not shown. */
    List<NamesView> comers(Reader reader, List<Meeting> ofOneGroup) {
        Map<SessionId, List<Signup>> seated = participants.ofGroup(reader, ofOneGroup, Participants.PAGE_MAX);
        Map<PersonKey, PersonView> named =
                people.of(seated.values().stream().flatMap(some -> some.stream().limit(NAMED_MAX)).map(Signup::person).toList());
        return ofOneGroup.stream()
                .map(meeting -> comers(meeting, seated.getOrDefault(meeting.id(), List.of()), named))
                .toList();
    }

    private NamesView comers(Meeting meeting, List<Signup> seated, Map<PersonKey, PersonView> named) {
        List<PersonKey> keys = seated.stream().limit(NAMED_MAX).map(Signup::person).toList();
        // Of a session with more seats than were looked at it is known how many are taken, offered ones among them.
        int all = meeting.session().capacity() > Participants.PAGE_MAX ? meeting.tally().taken() : seated.size();
        return keys.isEmpty() ? NamesView.NONE : names(keys, all - keys.size(), named);
    }

    private NamesView names(List<PersonKey> keys, int more, Map<PersonKey, PersonView> named) {
        return new NamesView(keys.stream().map(named::get).toList(), more < 1 ? "" : i18n.getText("peer-learning.home.more", more));
    }
}
