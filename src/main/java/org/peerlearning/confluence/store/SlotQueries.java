package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Slot;
import org.peerlearning.session.SlotFilter;

/**
 * A look through sessions as conditions on their rows, and only the columns that it takes: whoever goes through hundreds must not
 * read their agendas. Whether a seat is free is for the caller to see: conditions that compare two columns are not written the same
 * way for every database.
 */
final class SlotQueries {

    static final Comparator<Slot> BY_TIME =
            Comparator.comparing((Slot slot) -> slot.time().start()).thenComparing(slot -> slot.id().value());
    static final Comparator<Slot> BY_GROUP =
            Comparator.comparing((Slot slot) -> slot.group().value()).reversed().thenComparing(BY_TIME);

    private static final String COLUMNS =
            "ID, GROUP_ID, LOCAL_START, ZONE_ID, MINUTES, CLOSES, CAPACITY, TAKEN, WAITING, CALLED_OFF, TOUCHED";
    private static final String THERE = "(SKIPPED = ? OR SKIPPED IS NULL)";

    private final List<String> conditions = new ArrayList<>(List.of(THERE));
    private final List<Object> values = new ArrayList<>(List.of(false));

    private SlotQueries() {}

    /**
     * What is later than the filter says comes as well, at the end: two bounds together would make databases expect so few rows in
     * between that they read and sort them all for a few.
     */
    static List<Query> byTime(SlotFilter filter, Optional<Slot> after, int limit) {
        return matching(filter, limit).stream()
                .map(query -> {
                    after.ifPresentOrElse(query::after, () -> query.add("LOCAL_START >= ?", text(filter.from())));
                    return query.ordered("LOCAL_START, ID", limit);
                })
                .toList();
    }

    static List<Query> byGroup(SlotFilter filter, Optional<GroupId> olderThan, int limit) {
        return matching(filter, limit).stream()
                .map(query -> {
                    query.add("LOCAL_START >= ?", text(filter.from()));
                    query.add("LOCAL_START <= ?", text(filter.until()));
                    olderThan.ifPresent(group -> query.add("GROUP_ID < ?", inRows(group.value())));
                    return query.ordered("GROUP_ID DESC, LOCAL_START, ID", limit);
                })
                .toList();
    }

    static List<Query> of(Collection<SessionId> ids, LocalDateTime from) {
        return InList.ofIds("ID", ids, SessionId::value).stream()
                .map(list -> {
                    SlotQueries query = new SlotQueries();
                    query.add(list.condition(), list.values());
                    query.add("LOCAL_START >= ?", text(from));
                    return query.ordered("LOCAL_START, ID", Integer.MAX_VALUE);
                })
                .toList();
    }

    /** As many queries as the databases need to hear of all groups that were named. */
    private static List<SlotQueries> matching(SlotFilter filter, int limit) {
        if (limit < 1) {
            return List.of();
        }
        if (filter.groups().isEmpty()) {
            return List.of(new SlotQueries());
        }
        return InList.ofIds("GROUP_ID", filter.groups().get(), GroupId::value).stream()
                .map(list -> {
                    SlotQueries query = new SlotQueries();
                    query.add(list.condition(), list.values());
                    return query;
                })
                .toList();
    }

    private void after(Slot last) {
        String start = text(last.time().start());
        add("LOCAL_START >= ?", start);
        add("(LOCAL_START > ? OR ID > ?)", start, inRows(last.id().value()));
    }

    private void add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    /** Only what is cut off has to be in order: the caller puts together what several queries found, and sorts it. */
    private Query ordered(String order, int limit) {
        Query query = Query.select(COLUMNS).where(String.join(" AND ", conditions), values.toArray());
        return limit < Integer.MAX_VALUE ? query.order(order).limit(limit) : query;
    }

    private static int inRows(long id) {
        return (int) Math.max(0, Math.min(id, Integer.MAX_VALUE));
    }

    private static String text(LocalDateTime time) {
        return SessionValues.text(time.truncatedTo(ChronoUnit.MINUTES));
    }
}
