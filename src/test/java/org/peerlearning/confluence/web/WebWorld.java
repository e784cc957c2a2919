package org.peerlearning.confluence.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.GroupActions;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.confluence.view.NudgeViews;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.OpenDoors;
import org.peerlearning.testing.World;

/** The app's own pages over real use cases in memory. A text is its key, followed by its arguments in brackets. */
final class WebWorld implements CurrentViewer {

    static final String BASE = "https://wiki.example.org/confluence";

    final World world = new World();

    private final I18nResolver i18n = texts();
    private Viewer viewer = Viewer.ANONYMOUS;

    WebWorld as(PersonKey person) {
        viewer = Viewer.of(person);
        return this;
    }

    DeskPages desks() {
        SessionTimes times = new SessionTimes(this, world.people);
        PersonViews people = new PersonViews(world.people, addresses(), i18n);
        SessionLinks links = new SessionLinks(addresses(), world.desk(), this);
        return new DeskPages(
                world.desk(),
                new Heads(times, new PageLinks(world.pages, addresses())),
                new DeskFacts(i18n, times, links, addresses(), new SignupNotes(i18n, times, people), world.clock),
                new DeskListViews(people, times, i18n),
                new DeskTargets(world.finding(), world.meetings(), times, links, world.clock),
                new HistoryViews(people, times, i18n));
    }

    DrawPages draws() {
        SessionTimes times = new SessionTimes(this, world.people);
        return new DrawPages(
                world.meetings(),
                world.draws(),
                new Heads(times, new PageLinks(world.pages, addresses())),
                new DrawViews(i18n, times, new PersonViews(world.people, addresses(), i18n), addresses()));
    }

    SettingsPages settings() {
        PersonViews people = new PersonViews(world.people, addresses(), i18n);
        SessionTimes times = new SessionTimes(this, world.people);
        SessionLinks links = new SessionLinks(addresses(), world.desk(), this);
        GroupPeopleViews lives = new GroupPeopleViews(
                world.use.stateOfOne(),
                new GroupActions(i18n, addresses(), world.pages, OpenDoors.all()),
                new NudgeViews(world.use.suggesting(), people, i18n),
                people,
                addresses(),
                i18n);
        return new SettingsPages(
                world.use.hosting(),
                world.pages,
                addresses(),
                new SettingsForms(
                        new DetailsForms(new Choices(i18n, this)),
                        new PeopleForms(world.use.lists(), world.use.stateOfOne(), people, i18n),
                        new LifeForms(lives, i18n)),
                new PlanForms(
                        new SessionForms(
                                world.meetings(), people, times, links, addresses(), new ChangeForms(times, terms(), i18n, world.clock)),
                        new SeriesLines(world.plan.schedulingSeries(), times, i18n, world.clock),
                        new Repeats(i18n),
                        new HeldLines(world.plan.recaps(), times, links, world.pages, addresses())),
                new Usuals(world.people, mock(TimeZoneManager.class), terms(), world.clock));
    }

    StartPages starts() {
        SpaceManager spaces = mock(SpaceManager.class);
        List<Space> all = Stream.of("~ana", "ENG", "FIN").map(WebWorld::space).toList();
        List<String> keys = all.stream().map(Space::getKey).toList();
        when(spaces.getAllSpaceKeys(SpaceStatus.CURRENT)).thenReturn(keys);
        all.forEach(space -> when(spaces.getSpace(space.getKey())).thenReturn(space));
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Paris"));
        return new StartPages(
                new StartSpaces(world.starting(), spaces),
                world.finding(),
                new Choices(i18n, this),
                new Repeats(i18n),
                new Usuals(world.people, zones, terms(), world.clock),
                i18n);
    }

    TermsForms terms() {
        return new TermsForms(new Choices(i18n, this), world.clock);
    }

    private static Space space(String key) {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn(key);
        when(space.getName()).thenReturn("Name of " + key);
        return space;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    private static Addresses addresses() {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn(BASE);
        return new Addresses(site, mock(LoginUriProvider.class));
    }

    private static I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return all[0] + Arrays.toString(Arrays.copyOfRange(all, 1, all.length));
        });
        return texts;
    }
}
