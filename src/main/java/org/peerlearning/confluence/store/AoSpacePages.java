package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.group.SpacePages;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/**
 * Pages of which a space has one, in Active Objects.
 *
 * <p>The row comes before the page: of two who make the first at the same time, the second waits at the unique key until the first has
 * committed, fails there, and is run again with the row in sight. One that has to be made anew is made under the row's lock.
 */
public final class AoSpacePages implements SpacePages {

    private static final long NONE = 0;

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;

    public AoSpacePages(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    @Override
    public Answer<PageId> one(SpaceKey space, String kind, Predicate<PageId> good, Supplier<Answer<PageId>> make) {
        String claim = Claims.spacePage(kind, space.value());
        return transactions.allOrRefused(() -> {
            SpacePageRow row = find(claim);
            if (row == null) {
                return remembered(added(claim), make);
            }
            if (isGood(row, good)) {
                return Answer.of(new PageId(row.getPageId()));
            }
            SpacePageRow locked = locked(row, claim);
            return isGood(locked, good) ? Answer.of(new PageId(locked.getPageId())) : remembered(locked, make);
        });
    }

    private SpacePageRow added(String claim) {
        return SqlFailures.orTryAgain(() -> ao.create(
                    SpacePageRow.class,
                    new DBParam("CLAIM", claim),
                    new DBParam("PAGE_ID", NONE),
                    new DBParam("TOUCHED", touches.getAsLong())));
    }

    /** Somebody may have made it anew while this waited for the lock: what counts is read after it. */
    private SpacePageRow locked(SpacePageRow row, String claim) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
        return find(claim);
    }

    private static boolean isGood(SpacePageRow row, Predicate<PageId> good) {
        return row.getPageId() != NONE && good.test(new PageId(row.getPageId()));
    }

    private static Answer<PageId> remembered(SpacePageRow row, Supplier<Answer<PageId>> make) {
        return make.get().then(page -> {
            row.setPageId(page.value());
            row.save();
            return Answer.of(page);
        });
    }

    private SpacePageRow find(String claim) {
        SpacePageRow[] rows = ao.find(SpacePageRow.class, Query.select().where("CLAIM = ?", claim));
        return rows.length == 0 ? null : rows[0];
    }
}
