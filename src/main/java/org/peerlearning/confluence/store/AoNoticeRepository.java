package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import net.java.ao.Query;
import org.peerlearning.notice.NewNotice;
import org.peerlearning.notice.NoticeRepository;

/** Notices as they are written, in Active Objects. */
public final class AoNoticeRepository implements NoticeRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    private final Clock clock;
    private final NoticeIds ids;

    /** @param touches what is added to the keys of facts that are new anyway */
    public AoNoticeRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches, Clock clock) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
        this.clock = clock;
        this.ids = new NoticeIds(clock, touches);
    }

    @Override
    public void tell(List<NewNotice> facts) {
        Instant now = clock.instant();
        transactions.inOne(() -> {
            facts.forEach(fact -> add(fact, fact.key() + "#" + Long.toHexString(touches.getAsLong()), now));
            return true;
        });
    }

    @Override
    public void tellOnce(List<NewNotice> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<String, NewNotice> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.putIfAbsent(fact.key(), fact));
        transactions.inOne(() -> {
            Set<String> known = known(byKey.keySet());
            byKey.forEach((key, fact) -> {
                if (!known.contains(key)) {
                    add(fact, key, now);
                }
            });
            return true;
        });
    }

    /**
     * Who is slower by a moment fails at the unique key, and finds when run again that it is written. Where it was the number that
     * another node had taken, it is another one then.
     */
    private void add(NewNotice fact, String key, Instant now) {
        try {
            ao.create(NoticeRow.class, NoticeValues.columns(ids.next(), fact, key, now));
        } catch (RuntimeException failure) {
            if (!SqlFailures.brokeIntegrity(failure)) {
                throw failure;
            }
            ids.jump();
            throw new TryAgain(failure);
        }
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        InList.of("FACT_KEY", keys).forEach(list -> ao.stream(
                NoticeRow.class,
                Query.select("ID, FACT_KEY").where(list.condition(), list.values()),
                row -> known.add(row.getFactKey())));
        return known;
    }
}
