package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.DirectoryRounds;

/** The rounds through the directory, by when each of its rows was last asked about. */
public final class AoDirectoryRounds implements DirectoryRounds {

    private static final String COLUMNS = "ID, PERSON, PRESENT, DEPARTMENT, LOCATION, LANGUAGE";

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoDirectoryRounds(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public List<Known> notAskedSince(Instant moment, int limit) {
        List<Known> known = new ArrayList<>();
        ao.stream(
                DirectoryEntryRow.class,
                Query.select(COLUMNS).where("REFRESHED < ?", moment.toEpochMilli()).order("REFRESHED, ID").limit(limit),
                row -> known.add(new Known(new PersonKey(row.getPerson()), row.isPresent(), DirectoryValues.profile(row))));
        return known;
    }

    /** Only this column is written: whatever else the row says may be changed by others at the same time. */
    @Override
    public void asked(PersonKey person, Instant now) {
        transactions.inOne(() -> {
            DirectoryEntryRow[] rows = ao.find(DirectoryEntryRow.class, Query.select().where("PERSON = ?", person.value()));
            for (DirectoryEntryRow row : rows) {
                row.setRefreshed(now.toEpochMilli());
                row.save();
            }
            return rows.length;
        });
    }
}
