package org.peerlearning.confluence.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SignupActions;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.OpenDoors;
import org.peerlearning.testing.World;

/** The resources over real use cases in memory. A text is its key, followed by its arguments in brackets. */
final class RestWorld implements CurrentViewer {

    static final String BASE = "https://wiki.example.org/confluence";

    final World world = new World();
    final I18nResolver i18n = texts();
    final RestErrors errors = new RestErrors(i18n, this);

    private Viewer viewer = Viewer.ANONYMOUS;

    RestWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    RestWorld asVisitor() {
        viewer = Viewer.ANONYMOUS;
        return this;
    }

    GroupResource groups() {
        return new GroupResource(this, world.use.catalogue(), world.starting(), groupJsons(), addresses(), errors);
    }

    OneGroupResource oneGroup() {
        return new OneGroupResource(this, world.finding(), world.use.changing(), groupJsons(), errors);
    }

    GroupCopyResource copies() {
        return new GroupCopyResource(this, world.plan.nextRound(), groupJsons(), addresses(), errors);
    }

    GroupLifeResource life() {
        return new GroupLifeResource(this, world.use.living(), groupJsons(), errors);
    }

    LineageResource lineage() {
        return new LineageResource(this, world.use.lineage(), groupJsons(), errors);
    }

    MembershipResource membership() {
        return new MembershipResource(
                this, world.use.stateOfOne(), world.use.joining(), world.use.leaving(), memberJsons(), errors);
    }

    MemberListResource members() {
        return new MemberListResource(
                this, world.use.lists(), world.use.deciding(), world.use.removing(), memberJsons(), errors);
    }

    HostsResource hosts() {
        return new HostsResource(
                this, world.use.steppingDown(), world.use.takingOver(), world.use.handingOver(), groupJsons(), errors);
    }

    HostInvitationResource hostInvitations() {
        HostInvitationJsons jsons = new HostInvitationJsons(people(), groupJsons());
        return new HostInvitationResource(
                this, world.use.inviting(), world.use.answering(), world.use.suggesting(), jsons, errors);
    }

    MyGroupsResource myGroups() {
        return new MyGroupsResource(this, world.use.mine(), groupJsons());
    }

    private GroupJsons groupJsons() {
        GroupCards cards = new GroupCards(world.meetings(), world.states(), world.use.states(), world.finding());
        return new GroupJsons(cards, sessionJsons(), people(), pageLinks());
    }

    private MemberJsons memberJsons() {
        return new MemberJsons(people(), errors);
    }

    GroupSessionResource groupSessions() {
        return new GroupSessionResource(
                this, world.finding(), world.scheduling(), sessionJsons(), addresses(), errors);
    }

    SessionResource sessions() {
        return new SessionResource(this, world.plan.changing(), sessionJsons(), seriesJsons(), errors);
    }

    GroupSeriesResource groupSeries() {
        return new GroupSeriesResource(this, world.plan.schedulingSeries(), seriesJsons(), addresses(), errors);
    }

    SeriesResource series() {
        return new SeriesResource(this, world.plan.extending(), seriesJsons(), errors);
    }

    SessionSkipResource sessionSkip() {
        return new SessionSkipResource(this, world.plan.skipping(), errors);
    }

    SessionLeadResource sessionLead() {
        return new SessionLeadResource(this, world.plan.leading(), sessionJsons(), errors);
    }

    SessionRecapResource sessionRecap() {
        return new SessionRecapResource(this, world.plan.recapping(), world.pages, addresses(), errors);
    }

    GroupRecapResource groupRecaps() {
        return new GroupRecapResource(this, world.plan.recaps(), sessionJsons(), errors);
    }

    SignupResource signup() {
        SignupAnswers answers = new SignupAnswers(this, sessionJsons(), errors);
        return new SignupResource(
                world.signUp(),
                world.cancelling(),
                world.answering(),
                world.changingMind(),
                world.decliningInvitations(),
                answers);
    }

    ParticipantsResource participants() {
        return new ParticipantsResource(this, world.participants(), new ParticipantsJsons(people()), errors);
    }

    DeskResource desk() {
        ParticipantsCsv csv = new ParticipantsCsv(world.desk(), world.participants(), people(), i18n);
        return new DeskResource(this, world.desk(), csv, deskJsons(), errors);
    }

    DeskParticipantResource deskParticipants() {
        return new DeskParticipantResource(this, world.adding(), deskJsons(), errors);
    }

    DeskCapacityResource deskCapacity() {
        return new DeskCapacityResource(this, world.changingCapacity(), errors);
    }

    DeskCallOffResource deskCallOff() {
        return new DeskCallOffResource(this, world.callingOff(), errors);
    }

    DeskSignupResource deskSignups() {
        return new DeskSignupResource(this, world.removing(), world.moving(), world.deciding(), deskJsons(), errors);
    }

    DeskParticipantsResource deskSeveral() {
        return new DeskParticipantsResource(this, world.addingSeveral(), namesJsons(), errors);
    }

    DeskWalkInResource deskWalkIns() {
        return new DeskWalkInResource(this, world.addingWalkIn(), deskJsons(), errors);
    }

    DeskSelectionResource deskSelection() {
        return new DeskSelectionResource(this, world.markingAttendance(), world.mailing(), namesJsons(), errors);
    }

    DeskHoldResource deskHold() {
        return new DeskHoldResource(this, world.holdingAnyway(), errors);
    }

    DeskMergeResource deskMerge() {
        return new DeskMergeResource(this, world.merging(), namesJsons(), errors);
    }

    ColleagueResource colleagues() {
        return new ColleagueResource(this, world.bringing(), namesJsons(), errors);
    }

    InvitationResource invitations() {
        return new InvitationResource(this, world.inviting(), namesJsons(), errors);
    }

    DrawResource draw() {
        return new DrawResource(this, world.draws(), new DrawJsons(people()), errors);
    }

    HistoryResource history() {
        return new HistoryResource(this, world.desk(), deskJsons(), errors);
    }

    NoticeResource notices() {
        return new NoticeResource(this, world.told.mine(), errors);
    }

    NoticePreferencesResource preferences() {
        return new NoticePreferencesResource(this, world.told.choosing(), errors);
    }

    NoticeDeskResource noticeDesk() {
        return new NoticeDeskResource(this, world.told.desk(), errors);
    }

    CheckResource check() {
        return new CheckResource(this, world.checking(), new CheckJsons(i18n, sessionLinks()), errors);
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    /** The JSON of an answer. */
    static JsonObject json(Response answer) {
        return JsonParser.parseString((String) answer.getEntity()).getAsJsonObject();
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private SessionJsons sessionJsons() {
        return new SessionJsons(world.meetings(), world.states(), displays(), people(), errors);
    }

    private SeriesJsons seriesJsons() {
        return new SeriesJsons(sessionJsons());
    }

    private DeskJsons deskJsons() {
        return new DeskJsons(people());
    }

    private SignupViews displays() {
        SignupActions actions = new SignupActions(i18n, pageLinks(), sessionLinks(), times(), OpenDoors.all());
        return new SignupViews(i18n, actions, new SignupNotes(i18n, times(), people()), times());
    }

    private NamesJsons namesJsons() {
        return new NamesJsons(people(), errors, i18n);
    }

    private PageLinks pageLinks() {
        return new PageLinks(world.pages, addresses());
    }

    private SessionLinks sessionLinks() {
        return new SessionLinks(addresses(), world.desk(), this);
    }

    private SessionTimes times() {
        return new SessionTimes(this, world.people);
    }

    private PersonViews people() {
        return new PersonViews(world.people, addresses(), i18n);
    }

    static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn(BASE);
        LoginUriProvider login = mock(LoginUriProvider.class);
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create(BASE + "/login?to=" + call.getArgument(0)));
        return new Addresses(site, login);
    }

    private static I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            Object[] arguments = Arrays.copyOfRange(all, 1, all.length);
            return arguments.length == 0 ? all[0] : all[0] + Arrays.toString(arguments);
        });
        return texts;
    }
}
