package org.peerlearning.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** How people choose how they are told, with and without logging in. */
public class PreferencesTest {

    private final World world = new World();

    private NoticePreferences now() {
        return Answers.given(world.told.choosing().of(Cast.viewer(Cast.ANA)));
    }

    private static PreferencesDraft draft(Map<String, List<String>> channels, Boolean digest, String from, String to) {
        return new PreferencesDraft(channels, digest, from, to);
    }

    @Test
    public void everyKindReachesThoseWhoNeverChose() {
        for (Kind kind : Kind.values()) {
            assertTrue(kind.name(), NoticePreferences.USUAL.mails(kind));
        }
        assertFalse(NoticePreferences.USUAL.digest());
    }

    @Test
    public void aPersonChooses() {
        NoticePreferences chosen = Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(
                Map.of("reminder", List.of("app"), "group-news", List.of(), "offer", List.of("mail")), true, "22:00", "7:30")));

        assertEquals(chosen, now());
        assertEquals(Set.of(Channel.APP), chosen.channels(Kind.REMINDER));
        assertEquals(Set.of(), chosen.channels(Kind.GROUP_NEWS));
        assertEquals("offers always show", Set.of(Channel.MAIL, Channel.APP), chosen.channels(Kind.OFFER));
        assertEquals(Optional.of(new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 30))), chosen.quiet());
        assertTrue(chosen.digest());
        assertEquals("what is not named stays", chosen.chosen(),
                Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(null, null, null, null))).chosen());
    }

    @Test
    public void whatIsNoChoiceIsRefused() {
        assertEquals(List.of("channels.no-kind: input.unknown"), refused(draft(Map.of("no-kind", List.of("mail")), null, "", "")));
        assertEquals(List.of("channels.digest: input.unknown"), refused(draft(Map.of("digest", List.of("mail")), null, "", "")));
        assertEquals(List.of("channels.reminder: input.unknown"), refused(draft(Map.of("reminder", List.of("pigeon")), null, "", "")));
        assertEquals(List.of("quiet.from: notice.quiet.no-time"), refused(draft(null, null, "late", "7:00")));
        assertEquals(List.of("quiet.to: notice.quiet.no-time"), refused(draft(null, null, "22:00", "25:00")));
        assertEquals(List.of("quiet.from: notice.quiet.no-time"), refused(draft(null, null, "22:00:30", "7:00")));
        assertEquals(List.of("quiet.to: input.missing"), refused(draft(null, null, "22:00", "")));
        assertEquals(List.of("quiet.from: input.missing"), refused(draft(null, null, " ", "7:00")));
        assertEquals(List.of("quiet.to: notice.quiet.same"), refused(draft(null, null, "7:00", "07:00")));
        assertEquals(NoticePreferences.USUAL, now());
    }

    private List<String> refused(PreferencesDraft draft) {
        return Answers.reasons(world.told.choosing().change(Cast.viewer(Cast.ANA), draft));
    }

    @Test
    public void visitorsChooseNothing() {
        assertEquals(List.of("notice.log-in"), Answers.reasons(world.told.choosing().of(Viewer.ANONYMOUS)));
        assertEquals(List.of("notice.log-in"),
                Answers.reasons(world.told.choosing().change(Viewer.ANONYMOUS, draft(null, true, "", ""))));
        assertEquals(List.of("notice.log-in"), Answers.reasons(world.told.mine().read(Viewer.ANONYMOUS, List.of(new NoticeId(1)))));
        assertEquals(0, world.told.mine().unread(Viewer.ANONYMOUS));
        assertEquals(List.of(), world.told.mine().of(Viewer.ANONYMOUS, Optional.empty(), 10).notices());
    }

    @Test
    public void mailsOfAKindAreTurnedOffByTheTokenOfAMail() {
        Unsubscribe unsubscribe = world.told.unsubscribing();
        assertEquals(
                new Unsubscribe.Question(Optional.of(Kind.REMINDER), true),
                Answers.given(unsubscribe.look("token-of-ana", "reminder")));
        assertEquals("looking changes nothing", NoticePreferences.USUAL, now());

        Answers.given(unsubscribe.off("token-of-ana", Optional.of(Kind.REMINDER)));
        assertEquals(Set.of(Channel.APP), now().channels(Kind.REMINDER));
        assertTrue(now().mails(Kind.OFFER));
        assertFalse(Answers.given(unsubscribe.look("token-of-ana", "reminder")).mailed());
    }

    @Test
    public void allMailsAreTurnedOffByTheTokenOfAMail() {
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(null, true, "", "")));
        Unsubscribe unsubscribe = world.told.unsubscribing();
        assertTrue(Answers.given(unsubscribe.look("token-of-ana", "no-such-kind")).mailed());
        Answers.given(unsubscribe.off("token-of-ana", Optional.empty()));

        for (Kind kind : Kind.values()) {
            assertFalse(kind.name(), kind.isChosen() && now().mails(kind));
        }
        assertFalse(now().digest());
        assertFalse(Answers.given(unsubscribe.look("token-of-ana", null)).mailed());
        assertEquals(List.of(), world.told.preferences.digestsDue(Instant.MAX, 10));
    }

    @Test
    public void theDigestIsTurnedOffByTheTokenOfADigest() {
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(null, true, "", "")));
        Answers.given(world.told.unsubscribing().off("token-of-ana", Optional.of(Kind.DIGEST)));
        assertFalse(now().digest());
        for (Kind kind : Kind.values()) {
            boolean canWait = kind.urgency() == Kind.Urgency.CAN_WAIT;
            assertEquals(kind + ": no single mails instead", !canWait, now().mails(kind));
            assertEquals(kind + " stays in the list", kind.usual().contains(Channel.APP), now().shows(kind));
        }
    }

    @Test
    public void aDigestThatIsOffAlreadyIsTurnedOffWithoutMore() {
        Answers.given(world.told.unsubscribing().off("token-of-ana", Optional.of(Kind.DIGEST)));
        assertEquals(NoticePreferences.USUAL, now());
    }

    @Test
    public void choosingSomethingElseDoesNotPutTheDigestOff() {
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(null, true, "", "")));
        Instant monday = Instant.parse("2026-03-09T07:00:00Z");
        assertEquals(List.of(Cast.ANA), world.told.preferences.digestsDue(monday, 10));
        world.clock.set(monday.plusSeconds(30));
        Answers.given(world.told.choosing().change(Cast.viewer(Cast.ANA), draft(null, true, "22:00", "7:00")));
        assertEquals(List.of(Cast.ANA), world.told.preferences.digestsDue(monday, 10));
        Answers.given(world.told.unsubscribing().off("token-of-ana", Optional.of(Kind.REMINDER)));
        assertEquals(List.of(Cast.ANA), world.told.preferences.digestsDue(monday, 10));
    }

    @Test
    public void anOldTokenWritesNothingOfWhoHasLeft() {
        world.people.leave(Cast.ANA);
        assertEquals(
                List.of("notice.no-such-address"), Answers.reasons(world.told.unsubscribing().off("token-of-ana", Optional.empty())));
        assertEquals(Map.of(), world.told.preferences.of(List.of(Cast.ANA)));
    }

    @Test
    public void aTokenThatSomebodyMadeUpIsNone() {
        assertEquals(List.of("notice.no-such-address"), Answers.reasons(world.told.unsubscribing().look("made-up", "reminder")));
        assertEquals(List.of("notice.no-such-address"), Answers.reasons(world.told.unsubscribing().off(null, Optional.empty())));
    }
}
