package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.TagView;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
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

    /** Those who stand at the same point. */
    private record Group(Standing standing, List<Signup> signups, int count) {}

    /**
     * A draw and invitations are shown only where there are any: most sessions have none.
     *
     * @param movable whether there is another session to move people to
     */
    List<DeskListView> of(Desk.Lists lists, boolean movable) {
        List<Group> groups = groups(lists);
        Map<PersonKey, PersonView> cards = people.of(groups.stream()
                .flatMap(group -> group.signups().stream())
                .flatMap(signup -> Stream.concat(Stream.of(signup.person()), signup.broughtBy().stream()))
                .distinct()
                .toList());
        ZoneId zone = lists.meeting().session().time().zone();
        return groups.stream().map(group -> list(group, movable, zone, cards)).toList();
    }

    private static List<Group> groups(Desk.Lists lists) {
        Tally tally = lists.tally();
        int offered = lists.offered().size();
        List<Group> groups = new ArrayList<>(List.of(
                new Group(Standing.SEATED, lists.seated(), tally.taken() - offered),
                new Group(Standing.OFFERED, lists.offered(), offered),
                new Group(Standing.WAITING, lists.waiting(), tally.waiting()),
                new Group(Standing.ASKED, lists.asked(), tally.asked())));
        if (lists.meeting().session().drawIsToCome()) {
            groups.add(0, new Group(Standing.IN_DRAW, lists.inDraw(), tally.inDraw()));
        }
        if (!lists.invited().isEmpty()) {
            groups.add(new Group(Standing.INVITED, lists.invited(), tally.invited()));
        }
        return groups;
    }

    private DeskListView list(Group group, boolean movable, ZoneId zone, Map<PersonKey, PersonView> cards) {
        int shown = group.signups().size();
        return new DeskListView(
                group.standing().key(),
                i18n.getText("peer-learning.desk.list." + group.standing().key(), group.count()),
                group.signups().stream().map(signup -> entry(signup, movable, zone, cards)).toList(),
                shown >= group.count() ? "" : i18n.getText("peer-learning.desk.more", shown, group.count()));
    }

    private DeskEntryView entry(Signup signup, boolean movable, ZoneId zone, Map<PersonKey, PersonView> cards) {
        PersonView person = cards.get(signup.person());
        return new DeskEntryView(
                signup.id().value(),
                person,
                detail(signup, zone, cards),
                i18n.getText("peer-learning.desk.select", person.name()),
                mark(signup.attendance()),
                keys(signup, movable).map(key -> deed(key, person.name())).toList());
    }

    private String detail(Signup signup, ZoneId zone, Map<PersonKey, PersonView> cards) {
        if (signup.offerEnds().isPresent()) {
            return i18n.getText("peer-learning.desk.until", times.moment(signup.offerEnds().get(), zone));
        }
        String since = times.shortMoment(signup.since(), zone);
        String key = signup.standing() == Standing.INVITED ? "peer-learning.desk.invited-by" : "peer-learning.desk.since-by";
        return signup.broughtBy()
                .map(by -> i18n.getText(key, since, cards.get(by).name()))
                .orElseGet(() -> i18n.getText("peer-learning.desk.since", since));
    }

    private TagView mark(Attendance attendance) {
        return attendance == Attendance.UNRESOLVED
                ? null
                : new TagView(attendance.key(), i18n.getText("peer-learning.desk.mark." + attendance.key()));
    }

    private static Stream<String> keys(Signup signup, boolean movable) {
        Stream<String> first = signup.standing() == Standing.ASKED ? Stream.of("accept", "turn-down") : Stream.of("remove");
        // An invitation is to one session; whoever should come to another is added there.
        return movable && signup.standing() != Standing.INVITED ? Stream.concat(first, Stream.of("move")) : first;
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
