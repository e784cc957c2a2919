package org.peerlearning.bench;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.peerlearning.confluence.store.AoGroupRepository;
import org.peerlearning.confluence.store.AoMemberRepository;
import org.peerlearning.confluence.store.AoSessionRepository;
import org.peerlearning.confluence.store.AoSignupRepository;
import org.peerlearning.confluence.store.AoTransactions;
import org.peerlearning.confluence.store.GroupHostRow;
import org.peerlearning.confluence.store.GroupRow;
import org.peerlearning.confluence.store.HistoryRow;
import org.peerlearning.confluence.store.MemberRow;
import org.peerlearning.confluence.store.SessionRow;
import org.peerlearning.confluence.store.SignupRow;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.confluence.view.GroupActions;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.confluence.view.GroupTags;
import org.peerlearning.confluence.view.NudgeViews;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.confluence.view.SignupActions;
import org.peerlearning.confluence.view.SignupNotes;
import org.peerlearning.confluence.view.SignupViews;
import org.peerlearning.confluence.view.SpaceNames;
import org.peerlearning.confluence.view.list.FilterViews;
import org.peerlearning.confluence.view.list.GroupLists;
import org.peerlearning.confluence.view.list.Ideas;
import org.peerlearning.confluence.view.list.GroupTiles;
import org.peerlearning.confluence.view.list.LearningViews;
import org.peerlearning.confluence.view.list.MeetingViews;
import org.peerlearning.confluence.view.list.SessionCalendars;
import org.peerlearning.confluence.view.list.SessionLists;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.GroupStates;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Hosting;
import org.peerlearning.group.MemberStates;
import org.peerlearning.group.Memberships;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.host.services.HostI18n;
import org.peerlearning.host.services.HostPluginSettingsFactory;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.session.FindGroups;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Timetable;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.MySessions;
import org.peerlearning.signup.SignupStates;
import org.peerlearning.testing.OpenDoors;

/** A wiki with very many groups, and what makes lists of them. */
record PagesWorld(
        Database database,
        GroupLists groups,
        SessionLists sessions,
        SessionCalendars calendars,
        LearningViews learning,
        TemplateRenderer renderer) {

    private static final String NAMESPACE = "org.peerlearning";
    private static final String APP = "org.peerlearning.confluence";
    private static final int GROUPS = 10_000;
    private static final int SESSIONS_EACH = 2;
    private static final int SIGNUPS_EACH = 5;
    private static final Pattern ALLOWED = Pattern.compile("<method>([^#<]+)#([^(<]+)\\(\\)</method>");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** Everybody reads English, and the one who looks is a member of the wiki like any other. */
    private static final class Reader implements CurrentViewer {
        @Override
        public Viewer viewer() {
            return Viewer.of(new PersonKey("person-7"));
        }

        @Override
        public Locale locale() {
            return Locale.UK;
        }
    }

    static PagesWorld on(String url) {
        Database database = Database.open(url, "postgres", "postgres");
        HostActiveObjects ao = new HostActiveObjects(database, NAMESPACE);
        List<Class<? extends RawEntity<?>>> rows = List.of(
                GroupRow.class, GroupHostRow.class, MemberRow.class, SessionRow.class, SignupRow.class, HistoryRow.class);
        new AoStart(database, new HostPluginSettingsFactory(database).createGlobalSettings(), new ReentrantLock(), NAMESPACE)
                .run(rows, List.of(), ao);
        AoTransactions transactions = new AoTransactions(ao, pause -> Thread.sleep(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
        AoGroupRepository groups = new AoGroupRepository(ao, transactions);
        AoMemberRepository members = new AoMemberRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        AoSessionRepository sessions = new AoSessionRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        AoSignupRepository signups = new AoSignupRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());

        Clock clock = Clock.systemUTC();
        OpenWiki wiki = new OpenWiki();
        Groups finding = new Groups(groups, wiki);
        Catalogue catalogue = new Catalogue(groups, finding);
        Meetings meetings = new Meetings(sessions, groups, wiki, clock);
        SignupStates states = new SignupStates(meetings, signups, (asked, person) -> Set.of(), clock);
        Hosting hosting = new Hosting(finding, wiki);

        HostI18n i18n = new HostI18n(() -> Locale.UK);
        i18n.register(APP, "i18n.peer-learning", PagesWorld::resource);
        CurrentViewer reader = new Reader();
        Addresses addresses = OpenWiki.addresses();
        SessionTimes times = new SessionTimes(reader, wiki);
        PersonViews people = new PersonViews(wiki, addresses, i18n);
        SessionLinks links = new SessionLinks(addresses, new Desk(meetings, signups, wiki), reader);
        SignupActions actions = new SignupActions(i18n, new PageLinks(wiki, addresses), links, times, OpenDoors.all());
        SessionViews sessionViews =
                new SessionViews(times, new SignupViews(i18n, actions, new SignupNotes(i18n, times, people), times), links);
        GroupPeopleViews lives = new GroupPeopleViews(
                new GroupStates(members, finding, hosting),
                new GroupActions(i18n, addresses, wiki, OpenDoors.all()),
                new NudgeViews(new CoHostSuggestions(
                        hosting, members, (group, limit) -> List.of(), (viewer, topics, limit) -> List.of()), people, i18n),
                people, addresses, i18n);
        CatalogueLinks catalogueLinks = new CatalogueLinks(addresses);
        GroupTiles tiles = new GroupTiles(
                i18n, new PageLinks(wiki, addresses), catalogueLinks, people, new GroupTags(i18n, reader), lives, sessionViews);
        MeetingViews meetingViews = new MeetingViews(addresses, wiki, sessionViews);
        GroupCards cards = new GroupCards(meetings, states, new MemberStates(members), finding);
        Timetable timetable = new Timetable(sessions, catalogue, clock);
        FilterViews filters = new FilterViews(i18n, reader, new SpaceNames(OpenWiki.spaces()));
        return new PagesWorld(
                database,
                new GroupLists(new FindGroups(sessions, catalogue, clock), cards, tiles, filters, catalogueLinks, i18n, clock),
                new SessionLists(timetable, states, meetingViews, i18n, clock),
                new SessionCalendars(timetable, states, meetingViews, times, i18n, clock),
                new LearningViews(
                        new MySessions(meetings, signups, states, clock), new Memberships(members, finding),
                        new Ideas(catalogue, viewer -> List.of(), reader), cards, tiles,
                        meetingViews, catalogueLinks),
                renderer(i18n));
    }

    private static Optional<URL> resource(String path) {
        return Optional.ofNullable(PagesWorld.class.getClassLoader().getResource(path));
    }

    private static TemplateRenderer renderer(HostI18n i18n) {
        HostTemplates templates = new HostTemplates(i18n);
        try {
            Matcher methods = ALLOWED.matcher(Files.readString(Path.of("atlassian-plugin.xml")));
            while (methods.find()) {
                templates.allow(APP, Class.forName(methods.group(1)).getMethod(methods.group(2)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
        return templates.renderer(APP, PagesWorld.class.getClassLoader());
    }

    long statements() {
        return database.statements();
    }

    void close() {
        database.close();
    }

    /** As the app itself would have written it, only faster. */
    void fill() {
        int sessions = GROUPS * SESSIONS_EACH;
        String start = START.format(LocalDateTime.now(ZoneOffset.UTC).plusDays(1));
        database.script(
                """
                INSERT INTO "AO_B02FB7_GROUP" ("SPACE_KEY", "TITLE", "SUMMARY", "FORMAT", "FOR_WORK", "FOR_PASSION", "SHOWN_TO", "PAGE_ID",
                    "STARTED", "LIFE", "PEOPLE", "SIZE_MIN", "SIZE_MAX", "SEARCHED", "TOPICS", "REVISION", "TOUCHED")
                SELECT 'S' || i %% 20, 'Group number ' || i,
                    'What group ' || i || ' is about: a sentence of the usual length, as people write it.',
                    'study-circle', true, i %% 2 = 0, 'everyone', 1000000 + i, 1700000000000, 'active', 6, 4, 12,
                    'group number ' || i || chr(10) || 'what it is about' || chr(10) || chr(9) || '-group-number-' || i || '-',
                    ' topic' || i %% 50 || ' ', 0, 0
                FROM generate_series(1, %d) AS i""".formatted(GROUPS),
                """
                INSERT INTO "AO_B02FB7_GROUP_HOST" ("GROUP_ID", "PERSON", "HOST_ORDER", "ROLE", "SINCE")
                SELECT i, 'person-' || i %% 500, 0, 'host', 1700000000000 FROM generate_series(1, %d) AS i""".formatted(GROUPS),
                """
                INSERT INTO "AO_B02FB7_MEMBER" ("GROUP_ID", "PERSON", "STATE", "SINCE", "PERSON_CLAIM")
                SELECT i, 'person-' || i %% 500, 'HOSTING', 1700000000000, i || ':person-' || i %% 500
                FROM generate_series(1, %d) AS i""".formatted(GROUPS),
                """
                INSERT INTO "AO_B02FB7_SESSION" ("GROUP_ID", "LOCAL_START", "ZONE_ID", "MINUTES", "PLACE", "CAPACITY", "TOUCHED", "TAKEN",
                    "OFFERED", "WAITING", "ASKED", "CALLED_OFF", "SKIPPED", "TOP_SEAT", "NEXT_TURN", "NEXT_LINE")
                SELECT 1 + i %% %d,
                    to_char(to_timestamp('%s', 'YYYY-MM-DD"T"HH24:MI') + i * interval '4 minutes', 'YYYY-MM-DD"T"HH24:MI'),
                    (ARRAY['Europe/Paris', 'America/New_York', 'Asia/Tokyo'])[1 + i %% 3], 90, 'Room ' || i, 12, 0, 5, 0, 0, 0, false, false,
                    5, 6, 6
                FROM generate_series(0, %d) AS i""".formatted(GROUPS, start, sessions - 1),
                """
                INSERT INTO "AO_B02FB7_SIGNUP" ("SESSION_ID", "PERSON", "STATE", "SEAT", "TURN", "SINCE", "PERSON_CLAIM", "SEAT_CLAIM",
                    "LOCAL_START")
                SELECT 1 + i / %1$d, 'person-' || (i * 7) %% 5000, 'SEATED', 1 + i %% %1$d, 1 + i %% %1$d, 1700000000000,
                    (1 + i / %1$d) || ':person-' || (i * 7) %% 5000, (1 + i / %1$d) || ':' || (1 + i %% %1$d),
                    to_char(to_timestamp('%3$s', 'YYYY-MM-DD"T"HH24:MI') + i / %1$d * interval '4 minutes', 'YYYY-MM-DD"T"HH24:MI')
                FROM generate_series(0, %2$d) AS i""".formatted(SIGNUPS_EACH, sessions * SIGNUPS_EACH - 1, start),
                "ANALYZE");
    }
}
