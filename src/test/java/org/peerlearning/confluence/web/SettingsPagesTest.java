package org.peerlearning.confluence.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.Joining;
import org.peerlearning.group.Members;
import org.peerlearning.group.MembershipId;
import org.peerlearning.session.SeriesDraft;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.testing.Cast;

public class SettingsPagesTest {

    private final WebWorld web = new WebWorld().as(Cast.HOST);

    @Test
    public void whatTheGroupSaysIsReadyToBeChanged() {
        Group group = web.world.aGroup().titled("Knots").forPeople(3, 9).there();

        DetailsFormView details = page(group, Optional.empty()).details();

        assertEquals("Knots", details.title());
        assertEquals(3, details.sizeMin());
        assertEquals(List.of("walk"), chosen(details.formats()));
        assertEquals(List.of("passion"), chosen(details.tags()));
        assertEquals(List.of("open"), chosen(details.joinings()));
        assertEquals(group.version(), details.version());
    }

    @Test
    public void aLanguageThatFewSpeakStaysChosen() {
        Group group = web.world.aGroup()
                .with(new GroupDetails(Optional.of("rm-CH"), List.of(), List.of(), "", 2, 9, Joining.OPEN))
                .there();

        List<OptionView> languages = page(group, Optional.empty()).details().languages();

        assertEquals(List.of("rm-CH"), chosen(languages));
        assertEquals("Romansh (Switzerland)", languages.stream().filter(OptionView::chosen).findFirst().orElseThrow().label());
        assertFalse(languages.get(0).chosen());
    }

    @Test
    public void peopleStandWithWhatTheReaderMayMakeOfThem() {
        Group group = web.world.aGroup().onRequest().there();
        web.world.use.joining().join(Cast.viewer(Cast.ANA), group.id(), false);
        web.world.use.joining().join(Cast.viewer(Cast.BO), group.id(), false);
        long ana = page(group, Optional.empty()).people().asking().get(0).id();
        web.world.use.deciding().accept(web.viewer(), group.id(), new MembershipId(ana));

        PeopleFormView people = page(group, Optional.empty()).people();

        assertEquals(List.of("bo"), people.asking().stream().map(one -> one.person().name()).toList());
        MemberView host = people.members().get(0);
        assertEquals("peer-learning.settings.role.host", host.role());
        assertFalse("one does not take oneself out", host.removable());
        MemberView member = people.members().get(1);
        assertTrue(member.removable());
        assertEquals("one begins to host by saying yes", List.of(), member.roles());
        assertEquals("ana", member.invite().key());
        web.world.use.inviting().invite(web.viewer(), group.id(), Cast.ANA);
        PeopleFormView asked = page(group, Optional.empty()).people();
        assertFalse(asked.members().get(1).hasInvite());
        assertEquals(List.of("ana"), asked.invited().stream().map(one -> one.takeBack().key()).toList());
        web.world.use.answering().accept(Cast.viewer(Cast.ANA), group.id(), true);
        MemberView coHost = page(group, Optional.empty()).people().members().get(1);
        assertFalse(coHost.hasInvite());
        assertEquals(List.of("host"), coHost.roles().stream().map(DeedView::key).toList());
        assertTrue(people.stepsDown());
        assertFalse(people.hasFirst() || people.hasNext());
    }

    @Test
    public void nobodyIsOutOfReachInALargeGroup() {
        Group group = web.world.aGroup().forPeople(4, 200).there();
        for (int number = 0; number < Members.PAGE_MAX + 20; number++) {
            web.world.use.joining().join(Cast.viewer(new PersonKey("person-" + number)), group.id(), false);
        }

        PeopleFormView begin = page(group, Optional.empty()).people();
        long last = Long.parseLong(begin.next().substring(begin.next().lastIndexOf('=') + 1));
        PeopleFormView rest = Answers.given(
                web.settings().of(web.viewer(), group.id(), Optional.empty(), Optional.of(new MembershipId(last)))).people();

        assertFalse(begin.hasFirst());
        assertFalse(rest.hasNext());
        assertEquals("settings?group=" + group.id().value(), rest.first());
        Set<Long> shown = Stream.of(begin, rest).flatMap(each -> each.members().stream()).map(MemberView::id).collect(Collectors.toSet());
        assertEquals(Members.PAGE_MAX + 21, shown.size());
        assertEquals(shown.size(), begin.members().size() + rest.members().size());
    }

    @Test
    public void aCoHostDoesNotDecideWhoHosts() {
        Group group = web.world.aGroup().there();
        web.world.use.inviting().invite(web.viewer(), group.id(), Cast.ANA);
        web.world.use.answering().accept(Cast.viewer(Cast.ANA), group.id(), true);
        web.world.use.joining().join(Cast.viewer(Cast.BO), group.id(), false);

        PeopleFormView people = page(web.as(Cast.ANA).world.groups.byId(group.id()).orElseThrow(), Optional.empty()).people();

        assertTrue(people.members().stream().allMatch(one -> one.roles().isEmpty()));
        assertEquals(List.of("bo"), people.members().stream().filter(MemberView::removable).map(one -> one.person().name()).toList());
    }

    @Test
    public void eachLifeHasItsOwnWaysOn() {
        Group group = web.world.aGroup().there();
        LifeFormView forming = page(group, Optional.empty()).life();
        assertTrue(forming.begins() && forming.rests() && forming.archives());
        assertFalse(forming.wakes() || forming.reopens());

        web.world.use.living().archive(web.viewer(), group.id(), "A book.");

        LifeFormView archived = page(group, Optional.empty()).life();
        assertTrue(archived.reopens());
        assertFalse(archived.begins() || archived.rests() || archived.archives());
        assertEquals("peer-learning.settings.next-title[Street photography]", archived.nextTitle());
    }

    @Test
    public void inAnArchivedSpaceHostsCanOnlySayWhatCameOfIt() {
        Group group = web.world.aGroup().there();
        web.world.use.archive(Cast.ENG);

        LifeFormView life = page(web.world.groups.byId(group.id()).orElseThrow(), Optional.empty()).life();

        assertTrue(life.archives());
        assertFalse(life.begins() || life.rests() || life.wakes() || life.reopens() || life.copies());
    }

    @Test
    public void aSessionThatHasBegunIsNotChanged() {
        Group group = web.world.aGroup().there();
        Session begun = web.world.aSession().of(group).startingIn(Duration.ofMinutes(-10)).there();
        Session later = web.world.aSession().of(group).startingIn(Duration.ofDays(3)).there();

        SessionsFormView sessions = page(group, Optional.of(later.id())).sessions();

        assertEquals(List.of(false, true), sessions.sessions().stream().map(SessionLineView::hasChange).toList());
        assertEquals(later.id().value(), sessions.change().id());
        assertFalse(sessions.change().series());
        assertFalse(page(group, Optional.of(begun.id())).sessions().hasChange());
        Session elsewhere = web.world.aSession().there();
        assertFalse(page(group, Optional.of(elsewhere.id())).sessions().hasChange());
    }

    @Test
    public void theTermsOfASessionAreReadyToBeChanged() {
        Group group = web.world.aGroup().there();
        Session session = web.world.aSession().of(group).withApproval().startingIn(Duration.ofDays(3)).there();

        SessionsFormView sessions = page(group, Optional.of(session.id())).sessions();

        TermsFormView terms = sessions.change().terms();
        assertTrue(terms.approval());
        assertEquals("", terms.opens() + terms.closes() + terms.drawAt() + terms.people() + terms.seats() + terms.keptUntil());
        assertEquals(List.of("wiki-group"), chosen(terms.whoms()));
        assertFalse(terms.drawn() || terms.decided() || terms.keptOver());
        assertFalse(page(group, Optional.empty()).usual().terms().approval());
        assertTrue(sessions.zones().contains("Asia/Tokyo"));
    }

    @Test
    public void aMonthlySeriesSaysOnWhichDayItMeets() {
        Group group = web.world.aGroup().there();
        SessionDraft first = new SessionDraft("2027-01-31", "17:30", "Europe/Paris", 90, "", null, 6);
        web.world.plan.schedulingSeries().schedule(web.viewer(), group.id(), new SeriesDraft(
                first, new SeriesDraft.RepeatDraft("monthly", null, 3, null, "last", null, null), null));

        SeriesLineView series = page(group, Optional.empty()).sessions().series().get(0);

        assertTrue(series.label(), series.label().contains("peer-learning.repeat.monthly-on[peer-learning.repeat.week.last[Sunday]"));
    }

    @Test
    public void aStartThatClocksSkipIsSaid() {
        Group group = web.world.aGroup().there();
        SessionDraft first = new SessionDraft("2026-03-22", "02:30", "Europe/Paris", 90, "", null, 6);
        web.world.plan.schedulingSeries().schedule(web.viewer(), group.id(), new SeriesDraft(
                first, new SeriesDraft.RepeatDraft("weekly", 1, 2, null, null, null, null), null));

        List<SessionLineView> lines = page(group, Optional.empty()).sessions().sessions();

        assertEquals(
                List.of("", "peer-learning.settings.delayed[03:30, 02:30]"), lines.stream().map(SessionLineView::delayed).toList());
    }

    @Test
    public void theZoneOfASessionStandsBesideTheReadersTime() {
        web.world.people.live(Cast.HOST, "Europe/London");
        Group group = web.world.aGroup().there();
        Session session = web.world.aSession().of(group).startingIn(Duration.ofDays(3)).there();

        SessionsFormView sessions = page(group, Optional.of(session.id())).sessions();

        assertTrue(sessions.sessions().get(0).hasThere());
        assertTrue(sessions.change().hasThere());
        assertTrue(sessions.change().when(), sessions.change().when().endsWith("(" + sessions.sessions().get(0).zone() + ")"));
    }

    @Test
    public void othersAreToldWhyThereIsNothing() {
        Group group = web.world.aGroup().there();
        Group hidden = web.world.aGroup().hidden().there();

        assertEquals("group.hosts-only", refusal(web.as(Cast.BO).settings().of(web.viewer(), group.id(), Optional.empty(), Optional.empty())));
        assertEquals("group.not-found", refusal(web.settings().of(web.viewer(), hidden.id(), Optional.empty(), Optional.empty())));
    }

    private SettingsPageView page(Group group, Optional<SessionId> change) {
        return Answers.given(web.settings().of(web.viewer(), group.id(), change, Optional.empty()));
    }

    private static List<String> chosen(List<OptionView> options) {
        return options.stream().filter(OptionView::chosen).map(OptionView::key).toList();
    }

    private static String refusal(Answer<SettingsPageView> answer) {
        List<Refusal> refusals = answer.fold(page -> List.of(), refused -> refused);
        return refusals.get(0).reason();
    }
}
