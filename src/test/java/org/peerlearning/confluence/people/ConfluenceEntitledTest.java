package org.peerlearning.confluence.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.OpenDoors;
import org.peerlearning.testing.World;

public class ConfluenceEntitledTest {

    private final World world = new World();
    private final UserAccessor users = mock(UserAccessor.class);
    private final GroupRepository groups = mock(GroupRepository.class);
    private final ConfluenceEntitled entitled = new ConfluenceEntitled(
            users, new ConfluenceWikiGroups(users, OpenDoors.switches()), groups);

    private static Session session(long id, GroupId group, Optional<KeptSeats> kept) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 3, 9, 17, 30), ZoneId.of("Europe/Paris"), 90);
        SignupTerms terms = new SignupTerms(
                Optional.empty(), Optional.empty(), 0, false, Optional.empty(), Optional.empty(), kept);
        return new Session(new SessionId(id), group, new SessionPlan(time, "", Optional.empty(), 9), terms, false);
    }

    private static Session forWikiGroup(long id, String name) {
        LocalDateTime until = LocalDateTime.of(2026, 3, 8, 17, 30);
        return session(id, new GroupId(id), Optional.of(new KeptSeats(2, KeptSeats.Whom.WIKI_GROUP, name, until)));
    }

    private static Session forMembers(GroupId group) {
        LocalDateTime until = LocalDateTime.of(2026, 3, 8, 17, 30);
        return session(7, group, Optional.of(new KeptSeats(2, KeptSeats.Whom.MEMBERS, "", until)));
    }

    private void anaIsIn(String... names) {
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(users.getExistingUserByKey(new UserKey("ana"))).thenReturn(ana);
        when(ana.getName()).thenReturn("ana");
        when(users.getGroupNamesForUserName("ana")).thenReturn(List.of(names));
    }

    @Test
    public void theWikiTellsWhoIsInItsGroups() {
        anaIsIn("confluence-users", "photographers");
        List<Session> sessions = List.of(
                forWikiGroup(1, "photographers"), forWikiGroup(2, "Photographers"), forWikiGroup(3, "painters"));
        assertEquals(Set.of(new SessionId(1), new SessionId(2)), entitled.among(sessions, Cast.ANA));
        verify(users, times(1)).getGroupNamesForUserName(any());
        verifyNoInteractions(groups);
    }

    @Test
    public void whoIsGoneHasNoSeatsKept() {
        assertFalse(entitled.has(forWikiGroup(1, "photographers"), Cast.ANA));
    }

    @Test
    public void ofALearningGroupItIsItsHostsAndMembers() {
        Group hosted = world.aGroup().hostedBy(Cast.ANA).there();
        Session theirs = forMembers(hosted.id());
        ConfluenceEntitled known = new ConfluenceEntitled(
            users, new ConfluenceWikiGroups(users, OpenDoors.switches()), world.groups);
        assertTrue(known.has(theirs, Cast.ANA));
        assertFalse(known.has(theirs, Cast.BO));
        Answers.given(world.use.joining().join(Viewer.of(Cast.BO), hosted.id(), false));
        assertTrue(known.has(theirs, Cast.BO));
        verifyNoInteractions(users);
    }

    @Test
    public void whereNoSeatsAreKeptNobodyIsAsked() {
        Session plain = session(1, new GroupId(1), Optional.empty());
        assertFalse(entitled.has(plain, Cast.ANA));
        assertEquals(Set.of(), entitled.among(List.of(plain), Cast.ANA));
        assertEquals(Set.of(), entitled.among(List.of(), Cast.ANA));
        verifyNoInteractions(users, groups);
    }
}
