package org.peerlearning.confluence.store;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.peerlearning.notice.NoticeStoreContract.Stores;

/** The stores of notices of one node. */
final class AoNotices {

    private static final LongSupplier TOUCHES = () -> ThreadLocalRandom.current().nextLong();

    private AoNotices() {}

    static NoticeGate gate(Nodes.Node node) {
        return new NoticeGate(node.ao(), node.transactions(), TOUCHES, () -> "5eed".repeat(16));
    }

    static AoNoticeRepository repository(Nodes.Node node, Clock clock) {
        return new AoNoticeRepository(node.ao(), node.transactions(), TOUCHES, clock);
    }

    static Stores on(Nodes.Node node, Clock clock) {
        AoNoticeRepository repository = repository(node, clock);
        NoticeGate gate = gate(node);
        return new Stores(
                repository,
                new AoNoticeQueue(node.ao(), node.transactions(), gate, repository),
                new AoNoticeShelf(node.ao(), node.transactions(), gate),
                new AoNoticeAudit(node.ao(), node.transactions(), gate),
                new AoPastNotices(node.ao()),
                new AoPreferenceRepository(node.ao(), node.transactions()));
    }
}
