package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.mockito.Mockito;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.skill.DirectoryWatch;
import org.peerlearning.testing.Postgres;

/** Several nodes over one database, each with a pool and Active Objects of its own, set up as the development host does it. */
final class Nodes {

    static final String NAMESPACE = "org.peerlearning";
    static final List<Class<? extends RawEntity<?>>> ROWS =
            List.of(
                    GroupRow.class, GroupHostRow.class, MemberRow.class, SeriesRow.class, SessionRow.class, SignupRow.class,
                    HistoryRow.class, SpacePageRow.class, SeriesPlaceRow.class, FeedRow.class, NoticeRow.class,
                    NoticePreferenceRow.class, NoticeGateRow.class,
                    SkillRow.class, SkillTermRow.class, ClaimRow.class, ConfirmationRow.class,
                    DirectoryEntryRow.class, SkillHintRow.class, VocabularyRow.class);

    /** One node: its connections, and the repositories on them. */
    record Node(
            Database database,
            ActiveObjects ao,
            AoTransactions transactions,
            AoGroupRepository groups,
            AoSessionRepository sessions,
            AoSignupRepository signups,
            AoSignupAudit audit) {

        AoSeriesRepository series() {
            return new AoSeriesRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        }

        AoMemberRepository members() {
            return new AoMemberRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        }

        AoSkillRepository skills() {
            return new AoSkillRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong());
        }

        AoClaimRepository claims(Clock clock, DirectoryWatch watch) {
            return new AoClaimRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong(), clock, watch);
        }

        AoClaimRepository claims(Clock clock) {
            return claims(clock, entry -> {});
        }

        AoSuggestionRepository suggestions() {
            return new AoSuggestionRepository(ao, transactions);
        }

        /** Statements that the work sends from this thread. */
        List<String> statementsOf(Runnable work) {
            long before = database.counter().executedByThisThread();
            work.run();
            return database.lastStatements((int) (database.counter().executedByThisThread() - before));
        }
    }

    private static Nodes h2;
    private static Nodes postgres;

    private final List<Node> all;

    private Nodes(String url, String user, String password) {
        all = Stream.generate(() -> node(url, user, password)).limit(3).toList();
    }

    /** H2 in memory; the same for all tests of this JVM, emptied. */
    static synchronized Nodes h2() {
        if (h2 == null) {
            h2 = new Nodes("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "", "");
        }
        return h2.empty();
    }

    /** PostgreSQL; the same for all tests of this JVM, emptied. */
    static synchronized Nodes postgres() {
        if (postgres == null) {
            postgres = new Nodes(Postgres.database("store"), Postgres.USER, Postgres.PASSWORD);
        }
        return postgres.empty();
    }

    List<Node> all() {
        return all;
    }

    Node first() {
        return all.get(0);
    }

    private Nodes empty() {
        ActiveObjects ao = first().ao();
        ao.executeInTransaction(() -> ao.deleteWithSQL(HistoryRow.class, "ID > ?", 0L)
                + ao.deleteWithSQL(SkillHintRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(ConfirmationRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(ClaimRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(DirectoryEntryRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SkillTermRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SkillRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(VocabularyRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SpacePageRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SeriesPlaceRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(FeedRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(NoticeRow.class, "ID > ?", 0L)
                + ao.deleteWithSQL(NoticePreferenceRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(NoticeGateRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SignupRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SessionRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(SeriesRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(GroupHostRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(MemberRow.class, "ID > ?", 0)
                + ao.deleteWithSQL(GroupRow.class, "ID > ?", 0));
        return this;
    }

    private static Node node(String url, String user, String password) {
        Database database = Database.open(url, user, password);
        // No test passes because rows happen to come as they were written.
        database.strain().shuffle();
        HostActiveObjects ao = new HostActiveObjects(database, NAMESPACE);
        // Settings matter to upgrade tasks only, and there are none.
        new AoStart(database, Mockito.mock(PluginSettings.class), new ReentrantLock(), NAMESPACE)
                .run(ROWS, List.of(), ao);
        return node(database, ao);
    }

    static Node node(Database database, ActiveObjects ao) {
        AoTransactions transactions = new AoTransactions(ao, pause -> Thread.sleep(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
        return new Node(
                database,
                ao,
                transactions,
                new AoGroupRepository(ao, transactions),
                new AoSessionRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong()),
                new AoSignupRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong()),
                new AoSignupAudit(ao));
    }
}
