package org.peerlearning.confluence.store;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.peerlearning.host.services.AoStart;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostActiveObjects;
import org.peerlearning.host.services.HostPluginSettingsFactory;
import org.peerlearning.shared.AlwaysReady;

/** All stores of one node on a database, set up as the development host does it, for tests of other rooms. */
public record AoStores(
        AoTransactions transactions,
        AoGroupRepository groups,
        AoSessionRepository sessions,
        AoSignupRepository signups,
        AoSignupAudit audit,
        AoNoticeRepository notices,
        AoNoticeAudit noticeAudit) {

    private static final String NAMESPACE = "org.peerlearning";

    public static AoStores on(Database database) {
        HostActiveObjects ao = new HostActiveObjects(database, NAMESPACE);
        new AoStart(database, new HostPluginSettingsFactory(database).createGlobalSettings(), new ReentrantLock(), NAMESPACE)
                .run(
                        List.of(
                                GroupRow.class, GroupHostRow.class, MemberRow.class, SeriesRow.class, SessionRow.class, SignupRow.class,
                                HistoryRow.class, SpacePageRow.class, SeriesPlaceRow.class, FeedRow.class,
                                NoticeRow.class, NoticePreferenceRow.class, NoticeGateRow.class,
                                SkillRow.class, SkillTermRow.class,
                                ClaimRow.class, ConfirmationRow.class, DirectoryEntryRow.class, SkillHintRow.class, VocabularyRow.class),
                        List.of(),
                        ao);
        AoTransactions transactions = new AoTransactions(ao, pause -> Thread.sleep(pause.toMillis()), new AlwaysReady(), Clock.systemUTC());
        LongSupplier touches = () -> ThreadLocalRandom.current().nextLong();
        return new AoStores(
                transactions,
                new AoGroupRepository(ao, transactions),
                new AoSessionRepository(ao, transactions, () -> ThreadLocalRandom.current().nextLong()),
                new AoSignupRepository(ao, transactions, touches),
                new AoSignupAudit(ao),
                new AoNoticeRepository(ao, transactions, touches, Clock.systemUTC()),
                new AoNoticeAudit(ao, transactions, new NoticeGate(ao, transactions, touches, () -> "5eed".repeat(16))));
    }
}
