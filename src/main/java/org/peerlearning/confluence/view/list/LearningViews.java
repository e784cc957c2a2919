package org.peerlearning.confluence.view.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.MemberState;
import org.peerlearning.group.Memberships;
import org.peerlearning.group.MyRole;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.MySessions;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.Standing;

/** Puts together what somebody learns and could learn, in a fixed number of statements. */
public final class LearningViews {

    /** Ideas, not a catalogue. */
    private static final int COULD_MAX = 5;

    private final MySessions sessions;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final GroupCards cards;
    private final GroupTiles tiles;
    private final MeetingViews meetings;

    public LearningViews(
            MySessions sessions, Memberships memberships, Catalogue catalogue, GroupCards cards, GroupTiles tiles,
            MeetingViews meetings) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.cards = cards;
        this.tiles = tiles;
        this.meetings = meetings;
    }

    /** @param viewer somebody who is logged in; a visitor gets what anybody could do */
    public LearningView of(Viewer viewer) {
        List<Group> mine = memberships.of(viewer).stream().map(Memberships.Mine::group).toList();
        List<Group> open = mine.stream().filter(LearningViews::mayGoOn).toList();
        List<Group> all = new ArrayList<>(open);
        all.addAll(couldJoin(viewer, mine));
        List<GroupCard> cardsOfAll = cards.of(viewer, all);
        List<GroupCard> own = cardsOfAll.subList(0, open.size()).stream().filter(LearningViews::goesOn).toList();
        List<SignupState> ahead = sessions.ahead(viewer);
        return new LearningView(
                meetings(ahead, LearningViews::isSeated),
                meetings(ahead, state -> !isSeated(state)),
                tiles(own, LearningViews::isHosting),
                tiles(own, mineOf -> !isHosting(mineOf)),
                tiles.of(cardsOfAll.subList(open.size(), cardsOfAll.size())));
    }

    private static boolean mayGoOn(Group group) {
        return !group.course().withSpaceArchived(false).isClosed();
    }

    /** What was planned before a space was archived is still held, and until then it needs its people. */
    private static boolean goesOn(GroupCard card) {
        return !card.group().isClosed() || card.next().isPresent();
    }

    /** The newest groups that have room and that they have nothing to do with yet. */
    private List<Group> couldJoin(Viewer viewer, List<Group> mine) {
        Set<GroupId> known = new HashSet<>(mine.stream().map(Group::id).toList());
        return catalogue.page(viewer, new GroupQuery(GroupFilter.ANY, Optional.empty(), Catalogue.PAGE_MAX)).groups().stream()
                .filter(group -> !known.contains(group.id()) && !group.isFull())
                .limit(COULD_MAX)
                .toList();
    }

    private List<MeetingView> meetings(List<SignupState> states, Predicate<SignupState> which) {
        return meetings.of(states.stream().filter(which).toList());
    }

    private List<GroupTileView> tiles(List<GroupCard> some, Predicate<MemberState> which) {
        return tiles.of(some.stream().filter(card -> which.test(card.mine())).toList());
    }

    private static boolean isSeated(SignupState state) {
        return state.mine().filter(signup -> signup.standing() == Standing.SEATED).isPresent();
    }

    private static boolean isHosting(MemberState mine) {
        return mine.invited() || mine.role() == MyRole.HOST || mine.role() == MyRole.CO_HOST;
    }
}
