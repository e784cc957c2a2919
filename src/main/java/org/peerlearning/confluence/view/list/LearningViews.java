package org.peerlearning.confluence.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.group.Group;
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

    /** Who has been around for long finds the others in the catalogue. */
    private static final int PAST_MAX = 20;

    private final MySessions sessions;
    private final Memberships memberships;
    private final Ideas ideas;
    private final GroupCards cards;
    private final GroupTiles tiles;
    private final MeetingViews meetings;
    private final CatalogueLinks catalogue;

    public LearningViews(
            MySessions sessions, Memberships memberships, Ideas ideas, GroupCards cards, GroupTiles tiles,
            MeetingViews meetings, CatalogueLinks catalogue) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.ideas = ideas;
        this.cards = cards;
        this.tiles = tiles;
        this.meetings = meetings;
        this.catalogue = catalogue;
    }

    /** @param viewer somebody who is logged in; a visitor gets what anybody could do */
    public LearningView of(Viewer viewer) {
        List<Group> mine = memberships.of(viewer).stream().map(Memberships.Mine::group).toList();
        List<Group> open = mine.stream().filter(LearningViews::mayGoOn).toList();
        List<Group> all = new ArrayList<>(open);
        all.addAll(ideas.candidates(viewer, mine));
        List<GroupCard> cardsOfAll = cards.of(viewer, all);
        List<GroupCard> own = cardsOfAll.subList(0, open.size()).stream().filter(LearningViews::goesOn).toList();
        List<SignupState> ahead = sessions.ahead(viewer);
        Set<GroupId> shown = own.stream().map(card -> card.group().id()).collect(Collectors.toSet());
        return new LearningView(
                meetings(ahead, LearningViews::isSeated),
                meetings(ahead, state -> !isSeated(state)),
                tiles(own, LearningViews::isHosting),
                tiles(own, mineOf -> !isHosting(mineOf)),
                tiles.of(Ideas.open(cardsOfAll.subList(open.size(), cardsOfAll.size()))),
                past(mine.stream().filter(group -> !shown.contains(group.id())).toList()),
                catalogue.archive());
    }

    private List<PastView> past(List<Group> over) {
        return over.stream()
                .sorted(Comparator.comparing(Group::startedAt).reversed())
                .limit(PAST_MAX)
                .map(group -> new PastView(group.title(), tiles.url(group), tiles.outcome(group)))
                .toList();
    }

    private static boolean mayGoOn(Group group) {
        return !group.course().withSpaceArchived(false).isClosed();
    }

    /** What was planned before a space was archived is still held, and until then it needs its people. */
    private static boolean goesOn(GroupCard card) {
        return !card.group().isClosed() || card.next().isPresent();
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
