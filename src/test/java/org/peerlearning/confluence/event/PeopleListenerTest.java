package org.peerlearning.confluence.event;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.calendar.Feed;
import org.peerlearning.calendar.FeedScope.Mine;
import org.peerlearning.calendar.InMemoryFeedRepository;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.group.Group;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.EndSignups;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.InMemoryClaimRepository;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Presence;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.OpenDoors;
import org.peerlearning.testing.World;

public class PeopleListenerTest {

    private static final ClaimTerms TERMS =
            new ClaimTerms(Set.of(Direction.CAN_SHARE), Level.FLUENT, true, "", Visibility.OPEN);

    private final World world = new World();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final InMemoryClaimRepository claims = new InMemoryClaimRepository(world.clock);
    private final Presence presence = new Presence(claims);
    private final InMemoryFeedRepository feeds = new InMemoryFeedRepository();
    private final Farewells farewells = new Farewells(world.told.ending(), new RevokeFeed(feeds));
    private final Hearing hearing = new Hearing(publisher, OpenDoors.all(), world.transactions);
    private final PeopleListener listener =
            new PeopleListener(
                    hearing, world.ending(), world.use.ending(), presence, farewells, world.people);

    @Test
    public void itComesAndGoesWithTheApp() {
        listener.afterPropertiesSet();
        verify(publisher).register(listener);

        listener.destroy();
        verify(publisher).unregister(listener);
    }

    @Test
    public void whoIsRemovedOrDeactivatedLosesTheirSeats() {
        Session session = world.aSession().far().withSeats(2).taking(Cast.ANA, Cast.BO).waiting(Cast.CEM).there();

        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));
        assertEquals(List.of(Cast.CEM, Cast.BO), seated(session));

        listener.deactivated(new UserDeactivateEvent(this, user(Cast.BO)));
        assertEquals(List.of(Cast.CEM), seated(session));
    }

    @Test
    public void theFeedsOfWhoIsRemovedAreGoneAndThoseOfWhoIsDeactivatedWait() {
        feeds.put(new Feed(Cast.ANA, new Mine(), world.clock.instant()), "ana's");
        feeds.put(new Feed(Cast.BO, new Mine(), world.clock.instant()), "bo's");

        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));
        listener.deactivated(new UserDeactivateEvent(this, user(Cast.BO)));

        assertEquals(List.of(), feeds.of(Cast.ANA));
        assertEquals(1, feeds.of(Cast.BO).size());
    }

    @Test
    public void theGroupsOfWhoIsRemovedLookForAHost() {
        Group group = world.aGroup().hostedBy(Cast.ANA).there();

        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));

        assertTrue(world.groups.byId(group.id()).orElseThrow().isLookingForHost());
    }

    @Test
    public void aRemovalThatWasPutOffIsFollowedOnlyIfThePersonIsGoneThen() {
        Session session = world.aSession().far().taking(Cast.ANA, Cast.BO).there();
        feeds.put(new Feed(Cast.ANA, new Mine(), world.clock.instant()), "ana's");
        feeds.put(new Feed(Cast.BO, new Mine(), world.clock.instant()), "bo's");
        world.transactions.putOff(true);
        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));
        listener.removed(new UserRemoveEvent(this, user(Cast.BO)));
        world.transactions.putOff(false);
        // Bo's removal came through, Ana's was rolled back.
        world.people.leave(Cast.BO);
        world.transactions.catchUp();

        assertEquals(List.of(Cast.ANA), seated(session));
        assertEquals(1, feeds.of(Cast.ANA).size());
        assertEquals(List.of(), feeds.of(Cast.BO));
    }

    @Test
    public void somebodyWithoutAKeyIsLeftToTheCheck() {
        Session session = world.aSession().taking(Cast.ANA).there();

        listener.removed(new UserRemoveEvent(this, mock(User.class)));

        assertEquals(List.of(Cast.ANA), seated(session));
    }

    @Test
    public void aFailureDoesNotKeepSomebodyFromBeingRemoved() {
        SignupRepository broken = mock(SignupRepository.class);
        when(broken.activeOf(any())).thenThrow(new IllegalStateException("no database"));
        EndSignups failing = new EndSignups(broken, new SeatKeeper(broken, world.people, world.clock), world.transactions);

        Group group = world.aGroup().hostedBy(Cast.ANA).there();

        new PeopleListener(hearing, failing, world.use.ending(), presence, farewells, world.people)
                .removed(new UserRemoveEvent(this, user(Cast.ANA)));

        verify(broken).activeOf(Cast.ANA);
        assertTrue(world.groups.byId(group.id()).orElseThrow().isLookingForHost());
    }

    @Test
    public void whoLeftIsFoundByTheirSkillsNoMoreUntilTheyComeBack() {
        claims.changing(Cast.ANA, work -> work.add(new SkillId(1), TERMS, world.clock.instant()));

        listener.deactivated(new UserDeactivateEvent(this, user(Cast.ANA)));
        assertFalse(claims.entry(Cast.ANA).orElseThrow().present());
        assertEquals(1, claims.of(Cast.ANA).size());

        listener.reactivated(new UserReactivateEvent(this, user(Cast.ANA)));
        assertTrue(claims.entry(Cast.ANA).orElseThrow().present());

        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));
        assertFalse(claims.entry(Cast.ANA).orElseThrow().present());
    }

    @Test
    public void whoClaimsNothingGetsNoEntryByLeaving() {
        listener.removed(new UserRemoveEvent(this, user(Cast.ANA)));

        assertTrue(claims.entry(Cast.ANA).isEmpty());
    }

    private static ConfluenceUser user(PersonKey person) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(person.value()));
        return user;
    }

    private List<PersonKey> seated(Session session) {
        return world.signups.seated(session.id(), 0, 10).stream().map(signup -> signup.person()).toList();
    }
}
