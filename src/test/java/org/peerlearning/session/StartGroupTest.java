package org.peerlearning.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.peerlearning.group.GroupDrafts.aGroupDraft;
import static org.peerlearning.session.SessionDrafts.aSessionDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

public class StartGroupTest {

    private static final Viewer ANA = Viewer.of(Cast.ANA);

    private final World world = new World();

    @Before
    public void anaMayCreatePages() {
        world.access.letCreate(Cast.ANA, Cast.ENG);
    }

    private Answer<StartGroup.Started> start(Viewer viewer) {
        return world.starting().start(viewer, aGroupDraft().draft(), aSessionDraft().draft());
    }

    private void assertNothingStayed() {
        assertEquals(0, world.groups.size());
        assertEquals(0, world.sessions.size());
        assertEquals(0, world.pages.made().size());
    }

    @Test
    public void whoeverMayCreatePagesStartsAGroupWithASessionAndAPage() {
        StartGroup.Started started = Answers.given(start(ANA));
        Group group = started.group();
        assertEquals(List.of(Cast.ANA), group.hosts());
        assertEquals(world.clock.instant(), group.startedAt());
        assertEquals(List.of(group), world.groups.byIds(List.of(group.id())));
        assertEquals(group.id(), started.session().group());
        assertEquals(List.of(started.session()), world.sessions.byIds(List.of(started.session().id())));
        assertEquals(Cast.ANA, world.pages.made().get(group.page()).author());
        assertEquals(group.id(), world.pages.made().get(group.page()).group());
        assertEquals(group.profile(), world.pages.made().get(group.page()).profile());
    }

    @Test
    public void aTopicAndASentenceAreEnough() {
        world.people.live(Cast.ANA, "America/New_York");
        GroupDraft topic = new GroupDraft("ENG", "Light", "What light does.", null, null, null);
        StartGroup.Started started = Answers.given(world.starting().start(ANA, topic, SeriesDraft.USUAL));
        assertEquals(Format.STUDY_CIRCLE, started.group().profile().format());
        assertEquals(Set.of(Tag.WORK, Tag.PASSION), started.group().tags());
        PlannedSeries series = started.series().orElseThrow();
        assertEquals(
                List.of("2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06", "2026-04-13"),
                series.sessions().stream().map(session -> session.time().start().toLocalDate().toString()).toList());
        SessionPlan plan = started.session().plan();
        assertEquals(
                new SessionPlan(
                        new SessionTime(LocalDateTime.of(2026, 3, 9, 17, 0), ZoneId.of("America/New_York"), 90), "", Optional.empty(), 12),
                plan);
        assertEquals(started.session(), series.sessions().get(0));
        assertEquals(List.of(series.series()), world.series.of(started.group().id()));
    }

    @Test
    public void nextWeekIsCountedWhereThePersonLives() {
        // It is Monday in Honolulu, and Tuesday already in Kiritimati.
        world.clock.set(Instant.parse("2026-03-02T10:30:00Z"));
        for (String[] each : new String[][] {{"Pacific/Honolulu", "2026-03-09"}, {"Pacific/Kiritimati", "2026-03-10"}}) {
            world.people.live(Cast.ANA, each[0]);
            StartGroup.Started started =
                    Answers.given(world.starting().start(ANA, aGroupDraft().draft(), SeriesDraft.USUAL));
            assertEquals(each[1] + "T17:00", started.session().time().start().toString());
        }
    }

    @Test
    public void whatIsSaidAboutASeriesHolds() {
        SeriesDraft draft = SeriesDrafts.aSeriesDraft().of(aSessionDraft().minutes(null).capacity(null)).every(2).times(3).draft();
        StartGroup.Started started = Answers.given(world.starting().start(ANA, aGroupDraft().draft(), draft));
        assertEquals(Format.WALK, started.group().profile().format());
        assertEquals(3, world.sessions.size());
        assertEquals("2026-04-01T17:30", started.session().time().start().toString());
        assertEquals(90, started.session().time().minutes());
        assertEquals(12, started.session().capacity());
    }

    @Test
    public void whatIsWrongWithTheSeriesIsSaidWithTheRestAndNothingStays() {
        SeriesDraft draft = SeriesDrafts.aSeriesDraft().of(aSessionDraft().zone("Mars")).every(3).draft();
        assertEquals(
                List.of("title: input.missing", "repeat.interval: input.range", "session.zone: session.zone.unknown"),
                Answers.reasons(world.starting().start(ANA, aGroupDraft().title("").draft(), draft)));
        world.pages.refuse(Refusal.refused("group.title-taken"));
        assertEquals(
                List.of("group.title-taken"), Answers.reasons(world.starting().start(ANA, aGroupDraft().draft(), SeriesDraft.USUAL)));
        assertNothingStayed();
        assertEquals(0, world.series.size());
    }

    @Test
    public void othersMayNotAndNothingStays() {
        assertEquals(List.of("group.may-not-start"), Answers.reasons(start(Viewer.of(Cast.BO))));
        assertEquals(Refusal.Kind.NOT_ALLOWED, Answers.refusals(start(Viewer.of(Cast.BO))).get(0).kind());
        assertNothingStayed();
    }

    @Test
    public void aSpaceThatIsNotThereAnswersLikeOneThatIsClosed() {
        Answer<StartGroup.Started> nowhere =
                world.starting().start(ANA, aGroupDraft().space("NOWHERE").draft(), aSessionDraft().draft());
        assertEquals(Answers.refusals(start(Viewer.of(Cast.BO))), Answers.refusals(nowhere));
    }

    @Test
    public void nobodyInParticularStartsNoGroupEvenWhereAnyoneMayCreatePages() {
        world.access.letCreate(Viewer.ANONYMOUS, Cast.ENG);
        assertEquals(List.of("group.may-not-start"), Answers.reasons(start(Viewer.ANONYMOUS)));
        assertNothingStayed();
    }

    @Test
    public void whatIsWrongWithBothIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "title: input.missing",
                        "tags: group.tag.missing",
                        "session.zone: session.zone.unknown",
                        "session.capacity: input.range"),
                Answers.reasons(world.starting()
                        .start(
                                ANA,
                                aGroupDraft().title(" ").tags(List.of()).draft(),
                                aSessionDraft().zone("Mars").capacity(0).draft())));
        assertNothingStayed();
    }

    @Test
    public void wrongOfTheSessionKeepsItsKindAndArguments() {
        Answer<StartGroup.Started> answer =
                world.starting().start(ANA, aGroupDraft().draft(), aSessionDraft().capacity(0).draft());
        assertEquals(List.of(Refusal.invalid("session.capacity", "input.range", 1, 10_000)), Answers.refusals(answer));
    }

    @Test
    public void whenTheWikiRefusesThePageNothingStays() {
        world.pages.refuse(Refusal.refused("group.title-taken"));
        assertEquals(List.of("group.title-taken"), Answers.reasons(start(ANA)));
        assertNothingStayed();
    }

    @Test
    public void whenTheWikiBreaksNothingStaysAndTheFailureIsSeen() {
        IllegalStateException failure = new IllegalStateException("no wiki today");
        world.pages.fail(failure);
        assertSame(failure, assertThrows(IllegalStateException.class, () -> start(ANA)));
        assertNothingStayed();
    }
}
