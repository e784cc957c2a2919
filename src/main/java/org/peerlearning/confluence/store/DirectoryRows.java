package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.DirectoryEntry;

/**
 * Directory entries as they are read: page by page, each page as a stream of no more columns than are needed. A stream over all of
 * them would be held in memory by the drivers of some databases.
 */
final class DirectoryRows {

    private static final int PAGE = 2_000;

    private final ActiveObjects ao;
    private final UnaryOperator<List<DirectoryEntry>> rebuilt;

    /** @param rebuilt makes the claims of entries that have none anew */
    DirectoryRows(ActiveObjects ao, UnaryOperator<List<DirectoryEntry>> rebuilt) {
        this.ao = ao;
        this.rebuilt = rebuilt;
    }

    Optional<DirectoryEntry> of(PersonKey person) {
        return read(Query.select(DirectoryValues.COLUMNS).where("PERSON = ?", person.value())).entries().stream().findFirst();
    }

    /** Each batch of people by one statement. */
    void of(Collection<PersonKey> people, Consumer<DirectoryEntry> each) {
        InList.of("PERSON", people.stream().map(PersonKey::value).toList()).forEach(list ->
                read(Query.select(DirectoryValues.COLUMNS).where(list.condition(), list.values())).entries().forEach(each));
    }

    void everybody(Consumer<DirectoryEntry> each) {
        int last = 0;
        Page page;
        do {
            page = read(Query.select(DirectoryValues.COLUMNS).where("ID > ?", last).order("ID").limit(PAGE));
            page.entries().forEach(each);
            last = page.last();
        } while (page.rows() == PAGE);
    }

    List<DirectoryEntry> after(Optional<PersonKey> after, int limit) {
        if (limit < 1) {
            return List.of();
        }
        Query query = Query.select(DirectoryValues.COLUMNS).order("PERSON").limit(limit);
        after.ifPresent(person -> query.where("PERSON > ?", person.value()));
        return read(query).entries();
    }

    List<DirectoryEntry> changedSince(Instant moment) {
        return read(Query.select(DirectoryValues.COLUMNS).where("CHANGED >= ?", moment.toEpochMilli())).entries();
    }

    /**
     * What was read.
     *
     * @param last the id of the last row; 0 when there was none
     */
    private record Page(List<DirectoryEntry> entries, int rows, int last) {}

    private Page read(Query query) {
        List<DirectoryEntry> entries = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        int[] last = {0};
        ao.stream(DirectoryEntryRow.class, query, row -> {
            last[0] = row.getID();
            Optional<DirectoryEntry> entry = DirectoryValues.of(row);
            if (entry.isEmpty()) {
                unread.add(entries.size());
            }
            entries.add(entry.orElseGet(() -> DirectoryValues.of(row, List.of())));
        });
        if (!unread.isEmpty()) {
            List<DirectoryEntry> made = rebuilt.apply(unread.stream().map(entries::get).toList());
            for (int i = 0; i < made.size(); i++) {
                entries.set(unread.get(i), made.get(i));
            }
        }
        return new Page(entries, entries.size(), last[0]);
    }
}
