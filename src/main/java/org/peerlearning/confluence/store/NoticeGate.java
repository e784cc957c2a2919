package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.notice.SiteSecret;

/** What all nodes have in common about notices: the lock on the queue, and the wiki's secret. */
public final class NoticeGate implements SiteSecret {

    private static final String CLAIM = "notices";

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;
    private final Supplier<String> drawSeeds;
    private volatile String known;

    /** @param drawSeeds gives 32 bytes in hexadecimal, that nobody can foresee */
    public NoticeGate(ActiveObjects ao, AoTransactions transactions, LongSupplier touches, Supplier<String> drawSeeds) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
        this.drawSeeds = drawSeeds;
    }

    /** Nobody else gets further than here until the transaction ends, which has begun before. */
    void enter() {
        NoticeGateRow row = row();
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }

    @Override
    public byte[] bytes() {
        if (known == null) {
            // A wiki that is read-only still reads it, once it is there.
            NoticeGateRow[] there = find();
            known = there.length > 0 ? there[0].getSecret() : transactions.inOne(() -> row().getSecret());
        }
        return HexFormat.of().parseHex(known);
    }

    private NoticeGateRow[] find() {
        return ao.find(NoticeGateRow.class, Query.select().where("CLAIM = ?", CLAIM));
    }

    private NoticeGateRow row() {
        NoticeGateRow[] rows = find();
        return rows.length == 0 ? added() : rows[0];
    }

    /** Of two who make the first at the same time, the second waits at the unique key, fails there, and is run again with it in sight. */
    private NoticeGateRow added() {
        try {
            ao.create(
                    NoticeGateRow.class,
                    new DBParam("CLAIM", CLAIM),
                    new DBParam("SECRET", drawSeeds.get()),
                    new DBParam("TOUCHED", touches.getAsLong()));
        } catch (RuntimeException failure) {
            throw SqlFailures.brokeIntegrity(failure) ? new TryAgain(failure) : failure;
        }
        return find()[0];
    }
}
