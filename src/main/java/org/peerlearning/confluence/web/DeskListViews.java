package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.session.Meeting;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** Puts the lists of a desk into words. */
public final class DeskListViews {

    private final PersonViews people;
    private final SessionTimes times;
    private final I18nResolver i18n;

    public DeskListViews(PersonViews people, SessionTimes times, I18nResolver i18n) {
        this.people = people;
        this.times = times;
        this.i18n = i18n;
    }

    /** @param movable whether there is another session to move people to */
    List<DeskListView> of(Desk.Lists lists, boolean movable) {
        Map<PersonKey, PersonView> cards = people.of(Stream.of(lists.seated(), lists.offered(), lists.waiting(), lists.asked())
                .flatMap(List::stream)
                .map(Signup::person)
                .toList());
        int offered = lists.offered().size();
        return List.of(
                list(Standing.SEATED, lists.seated(), lists.tally().taken() - offered, movable, lists.meeting(), cards),
                list(Standing.OFFERED, lists.offered(), offered, movable, lists.meeting(), cards),
                list(Standing.WAITING, lists.waiting(), lists.tally().waiting(), movable, lists.meeting(), cards),
                list(Standing.ASKED, lists.asked(), lists.tally().asked(), movable, lists.meeting(), cards));
    }

    private DeskListView list(
            Standing standing,
            List<Signup> signups,
            int count,
            boolean movable,
            Meeting meeting,
            Map<PersonKey, PersonView> cards) {
        boolean all = signups.size() >= count;
        return new DeskListView(
                standing.key(),
                i18n.getText("peer-learning.desk.list." + standing.key(), count),
                signups.stream().map(signup -> entry(signup, movable, meeting, cards.get(signup.person()))).toList(),
                all ? "" : i18n.getText("peer-learning.desk.more", signups.size(), count));
    }

    private DeskEntryView entry(Signup signup, boolean movable, Meeting meeting, PersonView person) {
        var zone = meeting.session().time().zone();
        String detail = signup.offerEnds()
                .map(end -> i18n.getText("peer-learning.desk.until", times.moment(end, zone)))
                .orElseGet(() -> i18n.getText("peer-learning.desk.since", times.shortMoment(signup.since(), zone)));
        return new DeskEntryView(
                signup.id().value(), person, detail, keys(signup, movable).map(key -> deed(key, person.name())).toList());
    }

    private static Stream<String> keys(Signup signup, boolean movable) {
        Stream<String> first = signup.standing() == Standing.ASKED ? Stream.of("accept", "turn-down") : Stream.of("remove");
        return movable ? Stream.concat(first, Stream.of("move")) : first;
    }

    private DeedView deed(String key, String person) {
        String label = i18n.getText("peer-learning.desk.deed." + key);
        return new DeedView(
                key,
                label,
                i18n.getText("peer-learning.desk.deed-for", label, person),
                i18n.getText("peer-learning.desk.done." + key, person));
    }
}
