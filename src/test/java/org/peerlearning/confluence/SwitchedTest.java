package org.peerlearning.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.PageManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.Test;
import org.peerlearning.confluence.calendar.SwitchedCalendar;
import org.peerlearning.confluence.mail.SwitchedLetters;
import org.peerlearning.confluence.mail.SwitchedNotices;
import org.peerlearning.confluence.page.SwitchedGroupPages;
import org.peerlearning.confluence.page.SwitchedPageComments;
import org.peerlearning.confluence.page.SwitchedPageWatch;
import org.peerlearning.confluence.page.SwitchedWrittenPages;
import org.peerlearning.confluence.page.WikiPages;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.PageComment;
import org.peerlearning.group.PageComments;
import org.peerlearning.group.PageWatch;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.MailCalendar;
import org.peerlearning.notice.NoticeChannel;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Switches;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Letters;
import org.peerlearning.skill.WrittenPages;
import org.peerlearning.testing.Cast;

/**
 * What stands before an adapter that leans on a part of the platform: the same three things hold of each of its questions. What is only
 * handed on is null here.
 */
public class SwitchedTest {

    private static final PageId PAGE = new PageId(7);
    private static final GroupId GROUP = new GroupId(3);
    private static final Refusal OFF = Refusal.unavailable("error.switched-off");
    /** The answer of a call that has none. */
    private static final Object DONE = "done";

    /**
     * One question.
     *
     * @param through what the real one answers
     * @param instead what is answered without it
     */
    private record Case<P>(
            String what, Feature feature, Class<P> port, BiFunction<P, Switches, P> switched, Function<P, Object> call, Object through,
            Object instead) {

        P before(P real, Switches switches) {
            return switched.apply(real, switches);
        }
    }

    private static <P> Function<P, Object> done(Consumer<P> call) {
        return port -> {
            call.accept(port);
            return DONE;
        };
    }

    private static GroupPages groupPages(GroupPages real, Switches switches) {
        return new SwitchedGroupPages(real, new WikiPages(mock(PageManager.class)), switches);
    }

    private static Case<GroupPages> writing(String what, Function<GroupPages, Object> call, Object through, Object instead) {
        return new Case<>(what, Feature.WRITING, GroupPages.class, SwitchedTest::groupPages, call, through, instead);
    }

    private static final List<Case<?>> CASES = List.of(
            writing("create", pages -> pages.create(GROUP, null, Cast.ANA), Answer.of(PAGE), Answer.no(OFF)),
            writing("rename", pages -> pages.rename(PAGE, "Kata"), Optional.of(Refusal.refused("group.title.taken")), Optional.of(OFF)),
            writing("kit", pages -> pages.kit(Cast.ENG, Cast.ANA), Answer.of(PAGE), Answer.no(OFF)),
            writing("recap", pages -> pages.createRecap(null, Cast.ANA), Answer.of(PAGE), Answer.no(OFF)),
            new Case<>("watch", Feature.WATCHING, PageWatch.class, SwitchedPageWatch::new,
                    watch -> watch.watch(Cast.ANA, PAGE), true, false),
            new Case<>("unwatch", Feature.WATCHING, PageWatch.class, SwitchedPageWatch::new,
                    done(watch -> watch.unwatch(Cast.ANA, PAGE)), DONE, DONE),
            new Case<>("comments", Feature.COMMENTS, PageComments.class, SwitchedPageComments::new,
                    comments -> comments.latest(Viewer.ANONYMOUS, PAGE, 3),
                    List.of(new PageComment(Optional.empty(), Instant.EPOCH, "Good", "/x")), List.of()),
            new Case<>("written", Feature.WRITTEN, WrittenPages.class, SwitchedWrittenPages::new,
                    written -> written.labels(Cast.ANA), Map.of("python", 3), Map.of()),
            new Case<>("reachable", Feature.MAIL, Letters.class, SwitchedLetters::new,
                    letters -> letters.reachable(List.of(Cast.ANA)), Set.of(Cast.ANA), Set.of()),
            new Case<>("letter", Feature.MAIL, Letters.class, SwitchedLetters::new, done(letters -> letters.send(null)), DONE, DONE),
            new Case<>("notice", Feature.MAIL, NoticeChannel.class, SwitchedNotices::new,
                    channel -> channel.deliver(null), Handed.OVER, new Handed.NoWay("switched-off")),
            new Case<>("calendar", Feature.MAIL, MailCalendar.class, SwitchedCalendar::new,
                    calendar -> calendar.event(null, null, Cast.ANA, CalendarPart.Method.REQUEST),
                    Optional.of(new CalendarPart(CalendarPart.Method.REQUEST, "x")), Optional.empty()));

    /** Some features are off; what is missed is kept. */
    private static final class Recorded implements Switches {

        private final Set<Feature> off = EnumSet.noneOf(Feature.class);
        private final List<String> missed = new ArrayList<>();

        static Recorded off(Feature feature) {
            Recorded switches = new Recorded();
            switches.off.add(feature);
            return switches;
        }

        @Override
        public boolean isOff(Feature feature) {
            return off.contains(feature);
        }

        @Override
        public boolean isOff(Class<?> door, Feature kind) {
            return isOff(kind);
        }

        @Override
        public void missed(String where, LinkageError missing) {
            missed.add(where);
        }

        @Override
        public boolean isAbsence(Feature feature, RuntimeException failure) {
            boolean absence = failure instanceof IllegalStateException;
            if (absence) {
                missed.add(feature.key());
            }
            return absence;
        }
    }

    private static <P> void whereItIsOff(Case<P> each) {
        P real = mock(each.port());
        assertEquals(each.what(), each.instead(), each.call().apply(each.before(real, Recorded.off(each.feature()))));
        verifyNoInteractions(real);
    }

    @Test
    public void whatIsOffIsNotTouchedAndItsStandInAnswers() {
        CASES.forEach(SwitchedTest::whereItIsOff);
    }

    private static <P> void whereItIsOn(Case<P> each) {
        P real = mock(each.port());
        if (!each.through().equals(DONE)) {
            when(each.call().apply(real)).thenReturn(each.through());
        }
        Recorded switches = new Recorded();
        assertEquals(each.what(), each.through(), each.call().apply(each.before(real, switches)));
        each.call().apply(verify(real));
        assertEquals(each.what(), List.of(), switches.missed);
    }

    @Test
    public void whatIsThereIsAsked() {
        CASES.forEach(SwitchedTest::whereItIsOn);
    }

    private static <P> void whereSomethingIsMissing(Case<P> each) {
        P real = mock(each.port(), call -> {
            throw new NoSuchMethodError(each.what());
        });
        Recorded switches = new Recorded();
        assertEquals(each.what(), each.instead(), each.call().apply(each.before(real, switches)));
        assertEquals(each.what(), List.of(each.feature().key()), switches.missed);
    }

    @Test
    public void whatTurnsOutToBeMissingIsNotedAndItsStandInAnswers() {
        CASES.forEach(SwitchedTest::whereSomethingIsMissing);
    }

    private static <P> void whereAServiceIsNotOffered(Case<P> each) {
        P real = mock(each.port(), call -> {
            throw new IllegalStateException(each.what());
        });
        Recorded switches = new Recorded();
        assertEquals(each.what(), each.instead(), each.call().apply(each.before(real, switches)));
        assertEquals(each.what(), List.of(each.feature().key()), switches.missed);
    }

    @Test
    public void whatNobodyOffersIsNotedAndItsStandInAnswers() {
        CASES.forEach(SwitchedTest::whereAServiceIsNotOffered);
    }

    private static <P> void whereThePlatformFails(Case<P> each) {
        P real = mock(each.port(), call -> {
            throw new UnsupportedOperationException(each.what());
        });
        assertThrows(UnsupportedOperationException.class, () -> each.call().apply(each.before(real, new Recorded())));
    }

    @Test
    public void aFailureOfThePlatformIsNotTakenForAnAbsence() {
        CASES.forEach(SwitchedTest::whereThePlatformFails);
    }

    @Test
    public void wherePagesCannotBeWrittenTheyCanStillBeReadAndLabelled() {
        GroupPages real = mock(GroupPages.class);
        when(real.spelled(new SpaceKey("eng"))).thenReturn(Optional.of(Cast.ENG));
        GroupPages pages = groupPages(real, Recorded.off(Feature.WRITING));
        assertEquals(Optional.of(Cast.ENG), pages.spelled(new SpaceKey("eng")));
        pages.label(PAGE, List.of("rust"), List.of("python"));
        verify(real).label(PAGE, List.of("rust"), List.of("python"));
        assertEquals("the wiki has no such page", Optional.empty(), pages.path(PAGE));
    }
}
