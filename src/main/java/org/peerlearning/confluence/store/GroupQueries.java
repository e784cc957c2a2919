package org.peerlearning.confluence.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupCursor;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Life;
import org.peerlearning.group.PageFate;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/** A search for groups as a condition on their rows. */
final class GroupQueries {

    static final String SETTLED = "PAGE_ID IS NOT NULL";

    /** What makes a wildcard stand for itself. */
    private static final String ESCAPED = " ESCAPE '!'";

    private final List<String> conditions = new ArrayList<>(List.of(SETTLED));
    private final List<Object> values = new ArrayList<>();

    private GroupQueries() {}

    /**
     * The rows that a filter lets through, the newest first. As many queries as the databases need to hear of all spaces and groups
     * that were named: their answers belong together.
     */
    static List<Query> of(GroupFilter filter, Optional<GroupCursor> after, String columns, int limit) {
        List<InList> spaces = InList.of("SPACE_KEY", filter.spaces().stream().map(SpaceKey::value).sorted().toList());
        List<InList> only = filter.only().map(ids -> InList.ofIds("ID", ids, id -> id.value())).orElse(List.of());
        if (filter.lives().isEmpty() || filter.only().isPresent() && only.isEmpty()) {
            return List.of();
        }
        List<Query> queries = new ArrayList<>();
        for (Optional<InList> some : orNone(spaces)) {
            for (Optional<InList> ids : orNone(only)) {
                GroupQueries query = new GroupQueries();
                some.ifPresent(query::among);
                ids.ifPresent(query::among);
                query.matching(filter);
                after.ifPresent(query::after);
                queries.add(query.newest(columns, limit));
            }
        }
        return queries;
    }

    private static List<Optional<InList>> orNone(List<InList> lists) {
        return lists.isEmpty() ? List.of(Optional.empty()) : lists.stream().map(Optional::of).toList();
    }

    private void among(InList list) {
        add(list.condition(), list.values());
    }

    private void matching(GroupFilter filter) {
        filter.format().map(Format::key).ifPresent(key -> add("FORMAT = ?", key));
        filter.tag().ifPresent(tag -> add(tag == Tag.WORK ? "FOR_WORK = ?" : "FOR_PASSION = ?", true));
        filter.language().ifPresent(tag -> add("(LANGUAGE = ? OR LANGUAGE LIKE ?" + ESCAPED + ")", tag, escaped(tag) + "-%"));
        if (!filter.topics().isEmpty()) {
            String one = "TOPICS LIKE ?" + ESCAPED + " OR SEARCHED LIKE ?" + ESCAPED;
            add("(" + String.join(" OR ", Collections.nCopies(filter.topics().size(), one)) + ")", filter.topics().stream()
                    .sorted()
                    .map(GroupQueries::escaped)
                    .flatMap(topic -> Stream.of("% " + topic + " %", "%" + GroupWords.TITLE_MARK + "%-" + topic + "-%"))
                    .toArray());
        }
        if (!filter.text().isEmpty()) {
            String text = "%" + escaped(GroupWords.folded(filter.text())) + "%";
            add("SEARCHED LIKE ?" + ESCAPED, text);
        }
        living(filter.lives());
        if (!filter.pageLost()) {
            add("(PAGE_FATE = ? OR PAGE_FATE IS NULL)", PageFate.HERE.key());
        }
    }

    /** A space that is archived makes its groups archived, whatever they are themselves. */
    private void living(Set<Life> lives) {
        if (lives.equals(EnumSet.allOf(Life.class))) {
            return;
        }
        String own = "LIFE IN (" + String.join(", ", Collections.nCopies(lives.size(), "?")) + ")"
                + (lives.contains(Life.FORMING) ? " OR LIFE IS NULL" : "");
        List<Object> keys = new ArrayList<>(lives.stream().map(Life::key).sorted().toList());
        if (lives.contains(Life.ARCHIVED)) {
            keys.add(true);
            add("(" + own + " OR SPACE_ARCHIVED = ?)", keys.toArray());
        } else {
            keys.add(false);
            add("(" + own + ") AND (SPACE_ARCHIVED = ? OR SPACE_ARCHIVED IS NULL)", keys.toArray());
        }
    }

    private void after(GroupCursor cursor) {
        add("ID < ?", (int) Math.max(0, Math.min(cursor.last().value(), Integer.MAX_VALUE)));
    }

    private void add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    private Query newest(String columns, int limit) {
        return Query.select(columns).where(String.join(" AND ", conditions), values.toArray()).order("ID DESC").limit(limit);
    }

    /** The text as it stands in a pattern: nothing in it is a wildcard. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
