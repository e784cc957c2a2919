package org.peerlearning.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.peerlearning.confluence.store.AoGroupRepository;
import org.peerlearning.confluence.store.AoNoticeRepository;
import org.peerlearning.confluence.store.AoSessionRepository;
import org.peerlearning.confluence.store.AoSignupRepository;
import org.peerlearning.confluence.store.AoTransactions;
import org.peerlearning.confluence.store.GroupHostRow;
import org.peerlearning.confluence.store.GroupRow;
import org.peerlearning.confluence.store.HistoryRow;
import org.peerlearning.confluence.store.MemberRow;
import org.peerlearning.confluence.store.NoticeRow;
import org.peerlearning.confluence.store.SeriesPlaceRow;
import org.peerlearning.confluence.store.SessionRow;
import org.peerlearning.confluence.store.SignupRow;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.host.services.HostPluginSettingsFactory;
import org.peerlearning.notice.SignupNotices;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignUp;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupOutcome;
import org.peerlearning.signup.Standing;

/**
 * Sign-ups through the use case and Active Objects, on PostgreSQL with its default durability: two nodes (connection pools, Active
 * Objects and use cases of their own, in one JVM) with eight threads each. Beside two ceilings and a control without the lock. Then the
 * same rush on one session as people make it: HTTP requests to the packaged app in two hosts.
 */
final class SignupBench {

    private static final int NODES = 2;
    private static final int THREADS = 8;
    private static final int PEOPLE = 2000;
    private static final int SEATS = 100;
    private static final int SESSIONS = 1000;
    private static final int ROUNDS = 3;
    /** Every tenth person clicks again, through the other node. */
    private static final int REQUESTS = PEOPLE + PEOPLE / 10;

    private static final String NAMESPACE = "org.peerlearning";

    private record Node(Database database, ActiveObjects ao, AoSessionRepository sessions, AoSignupRepository signups, SignUp signUp) {}

    private final List<Node> nodes = new ArrayList<>();
    private GroupId group;
    /** Which request goes out when: the same for every measurement. */
    private final List<Integer> order = new ArrayList<>();

    List<Figures> run() throws Exception {
        for (int i = 0; i < REQUESTS; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        // As PostgreSQL comes: what was committed is on the disk. The library's own defaults trade that for speed.
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start()) {
            for (int i = 0; i < NODES; i++) {
                nodes.add(node(server.getJdbcUrl("postgres", "postgres")));
            }
            group = aGroup();
            List<Figures> figures;
            try {
                // Once for the compiler, once for the figures.
                measure();
                figures = measure();
            } finally {
                nodes.forEach(node -> node.database().close());
            }
            // Hosts have threads and jobs of their own: not before everything else is measured.
            figures.add(hotRest(server).beside(figures.get(0)));
            return figures;
        }
    }

    private List<Figures> measure() throws Exception {
        List<Figures> figures = new ArrayList<>();
        Figures create = ceilingCreate();
        figures.add(create.beside(create));
        figures.add(ceilingInsert().beside(create));
        figures.add(hot().beside(create));
        figures.add(spread().beside(create));
        figures.add(control().beside(create));
        return figures;
    }

    private Figures hot() throws Exception {
        return sessions("hot", ROUNDS, 1, SEATS);
    }

    private Figures spread() throws Exception {
        return sessions("spread", ROUNDS, SESSIONS, SEATS);
    }

    private Figures sessions(String name, int rounds, int count, int seats) throws Exception {
        Rounds done = new Rounds();
        for (int round = 0; round < rounds; round++) {
            List<SessionId> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ids.add(aSession(seats));
            }
            long before = statements();
            Load load = Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) -> {
                int person = person(number);
                SignupOutcome outcome = nodes.get(node).signUp().signUp(
                        Viewer.of(new PersonKey("person-" + person)), ids.get(person % count), Door.REST);
                if (outcome instanceof SignupOutcome.Refused refused) {
                    throw new IllegalStateException(refused.toString());
                }
            });
            long statements = statements() - before;
            int oversold = 0;
            int doubled = 0;
            for (SessionId id : ids) {
                List<Signup> seated = nodes.get(0).signups().standing(id, Standing.SEATED, 0, PEOPLE * 2);
                List<Signup> waiting = nodes.get(0).signups().standing(id, Standing.WAITING, 0, PEOPLE * 2);
                oversold += Math.max(0, seated.size() - seats);
                int all = seated.size() + waiting.size();
                doubled += all - (int) Stream.concat(seated.stream(), waiting.stream()).map(Signup::person).distinct().count();
            }
            done.add(load, statements, oversold, doubled);
        }
        return done.figures(name);
    }

    private Figures hotRest(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE wiki");
        }
        try (RestNodes hosts = new RestNodes(NODES, server.getJdbcUrl("postgres", "wiki"))) {
            hosts.people(PEOPLE);
            String[] cookies = new String[REQUESTS];
            Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) ->
                    cookies[number] = hosts.logIn(node, "person" + person(number)));
            hotRest(hosts, cookies, "Warm-up");
            return hotRest(hosts, cookies, "Rush");
        }
    }

    private Figures hotRest(RestNodes hosts, String[] cookies, String title) throws InterruptedException {
        Rounds done = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            long session = hosts.session(title + " " + round, SEATS);
            long before = hosts.statements();
            Load load = Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) -> hosts.signUp(node, cookies[number], session));
            long statements = hosts.statements() - before;
            List<String> seated = hosts.standing(session, "SEATED");
            List<String> all = Stream.concat(seated.stream(), hosts.standing(session, "WAITING").stream()).toList();
            done.add(load, statements, Math.max(0, seated.size() - SEATS), all.size() - (int) all.stream().distinct().count());
        }
        return done.figures("hot-rest");
    }

    /** The same check and insert without touching the session's row first. */
    private Figures control() throws Exception {
        int session = (int) aSession(SEATS).value();
        long before = statements();
        Load load = Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) -> {
            ActiveObjects ao = nodes.get(node).ao();
            String person = "person-" + person(number);
            ao.executeInTransaction(() -> {
                boolean there = ao.count(BenchSeatRow.class, "SESSION_ID = ? AND PERSON = ?", session, person) > 0;
                boolean full = ao.count(BenchSeatRow.class, "SESSION_ID = ?", session) >= SEATS;
                return there || full ? null : create(ao, session, person);
            });
        });
        long statements = statements() - before;
        BenchSeatRow[] rows = nodes.get(0).ao().find(BenchSeatRow.class, "SESSION_ID = ?", session);
        int people = (int) Arrays.stream(rows).map(BenchSeatRow::getPerson).distinct().count();
        return Figures.of("control-no-lock", load.nanos(), load.elapsed(), statements, Math.max(0, people - SEATS), rows.length - people);
    }

    private Figures ceilingCreate() throws Exception {
        int session = (int) aSession(SEATS).value();
        long before = statements();
        Load load = Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) -> {
            ActiveObjects ao = nodes.get(node).ao();
            ao.executeInTransaction(() -> create(ao, session, "person-" + number));
        });
        return Figures.of("ceiling-create", load.nanos(), load.elapsed(), statements() - before, 0, 0);
    }

    private Figures ceilingInsert() throws Exception {
        nodes.get(0).database().script("CREATE TABLE IF NOT EXISTS BENCH_PLAIN (SESSION_ID INTEGER, PERSON VARCHAR(255), SINCE BIGINT)");
        long before = statements();
        Load load = Load.of(REQUESTS, NODES, THREADS, this::nodeOf, (node, number) -> {
            try (Connection connection = nodes.get(node).database().bound().getConnection();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO BENCH_PLAIN VALUES (?, ?, ?)")) {
                insert.setInt(1, 1);
                insert.setString(2, "person-" + number);
                insert.setLong(3, number);
                insert.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return Figures.of("ceiling-insert", load.nanos(), load.elapsed(), statements() - before, 0, 0);
    }

    private static BenchSeatRow create(ActiveObjects ao, int session, String person) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SESSION_ID", session);
        columns.put("PERSON", person);
        columns.put("SINCE", 0L);
        return ao.create(BenchSeatRow.class, columns);
    }

    private int person(int number) {
        int request = order.get(number);
        return request < PEOPLE ? request : (request - PEOPLE) * 10;
    }

    private int nodeOf(int number) {
        int request = order.get(number);
        int home = person(number) % NODES;
        return request < PEOPLE ? home : (home + 1) % NODES;
    }

    private long statements() {
        return nodes.stream().mapToLong(node -> node.database().statements()).sum();
    }

    private GroupId aGroup() {
        Node node = nodes.get(0);
        AoGroupRepository groups = new AoGroupRepository(node.ao(), transactions(node.ao()));
        GroupId id = groups.add(
                new GroupProfile(new SpaceKey("ENG"), "Bench", "Bench", Format.TALK, Set.of(Tag.WORK), Audience.EVERYONE),
                new PersonKey("host"),
                Clock.systemUTC().instant());
        groups.settle(id, new PageId(1));
        return id;
    }

    private SessionId aSession(int seats) {
        SessionTime time = new SessionTime(LocalDateTime.now(ZoneOffset.UTC).plusDays(30).withNano(0), ZoneId.of("Europe/Paris"), 90);
        return nodes.get(0).sessions()
                .add(group, new NewSession(new SessionPlan(time, "", Optional.empty(), seats), SignupTerms.OPEN))
                .id();
    }

    private static AoTransactions transactions(ActiveObjects ao) {
        return new AoTransactions(ao, pause -> Thread.sleep(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
    }

    private static Node node(String url) {
        Database database = Database.open(url, "postgres", "postgres");
        HostActiveObjects ao = new HostActiveObjects(database, NAMESPACE);
        List<Class<? extends RawEntity<?>>> rows = List.of(
                GroupRow.class, GroupHostRow.class, MemberRow.class, SessionRow.class, SignupRow.class, HistoryRow.class,
                SeriesPlaceRow.class, NoticeRow.class, BenchSeatRow.class);
        new AoStart(database, new HostPluginSettingsFactory(database).createGlobalSettings(), new ReentrantLock(), NAMESPACE)
                .run(rows, List.of(), ao);
        AoTransactions transactions = transactions(ao);
        AoSessionRepository sessions = new AoSessionRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        AoSignupRepository signups = new AoSignupRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        Meetings meetings = new Meetings(sessions, new AoGroupRepository(ao, transactions), new Open(), Clock.systemUTC());
        SignupNotices news = new SignupNotices(
                new AoNoticeRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong(), Clock.systemUTC()));
        SignUp signUp = new SignUp(meetings, new SeatKeeper(signups, new Anybody(), Clock.systemUTC(), news), (asked, person) -> Set.of());
        return new Node(database, ao, sessions, signups, signUp);
    }

    /** A wiki where everybody may see everything: its permission checks are not what is measured. */
    private static final class Open implements Access {
        @Override
        public Set<PageId> viewable(Viewer viewer, Collection<PageId> pages) {
            return Set.copyOf(pages);
        }

        @Override
        public boolean mayViewSpace(Viewer viewer, SpaceKey space) {
            return true;
        }

        @Override
        public boolean mayCreatePages(Viewer viewer, SpaceKey space) {
            return false;
        }

        @Override
        public boolean mayAdminister(Viewer viewer, SpaceKey space) {
            return false;
        }

        @Override
        public boolean mayAdministerWiki(Viewer viewer) {
            return false;
        }

        @Override
        public boolean mayBrowsePeople(Viewer viewer) {
            return true;
        }
    }

    private static final class Anybody implements People {
        @Override
        public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
            return people.stream().distinct().collect(Collectors.toMap(Function.identity(), key -> new PersonCard(key, key.value(), "/")));
        }

        @Override
        public Set<PersonKey> departed(Collection<PersonKey> people) {
            return Set.of();
        }

        @Override
        public ZoneId zone(PersonKey person) {
            return ZoneOffset.UTC;
        }

        @Override
        public Map<PersonKey, String> departments(Collection<PersonKey> people) {
            return Map.of();
        }

        @Override
        public Optional<PersonKey> named(String userName) {
            return Optional.of(new PersonKey(userName));
        }
    }
}
