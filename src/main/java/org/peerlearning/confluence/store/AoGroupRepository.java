package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.Tag;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Groups and their hosts in Active Objects. */
public final class AoGroupRepository implements GroupRepository {

    private static final String SETTLED = "PAGE_ID IS NOT NULL";

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoGroupRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public GroupId add(GroupProfile profile, PersonKey host, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SPACE_KEY", profile.space().value());
        columns.put("TITLE", profile.title());
        columns.put("SUMMARY", profile.summary());
        columns.put("FORMAT", profile.format().key());
        columns.put("FOR_WORK", profile.tags().contains(Tag.WORK));
        columns.put("FOR_PASSION", profile.tags().contains(Tag.PASSION));
        columns.put("SHOWN_TO", profile.participantsShownTo().key());
        columns.put("STARTED", now.toEpochMilli());
        return transactions.inOne(() -> {
            int id = ao.create(GroupRow.class, columns).getID();
            ao.create(
                    GroupHostRow.class,
                    new DBParam("GROUP_ID", id),
                    new DBParam("PERSON", host.value()),
                    new DBParam("HOST_ORDER", 0));
            return new GroupId(id);
        });
    }

    @Override
    public void settle(GroupId group, PageId page) {
        transactions.inOne(() -> {
            GroupRow row = InList.id(group.value())
                    .map(id -> ao.get(GroupRow.class, id))
                    .orElseThrow(() -> new IllegalArgumentException("no group " + group.value()));
            row.setPageId(page.value());
            row.save();
            return row;
        });
    }

    @Override
    public List<Group> byIds(Collection<GroupId> ids) {
        List<GroupRow> rows = InList.ofIds("ID", ids, GroupId::value).stream()
                .flatMap(list -> Arrays.stream(find(
                        Query.select().where(list.condition() + " AND " + SETTLED, list.values()))))
                .toList();
        Map<GroupId, Group> found =
                withHosts(rows).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Streamed, because only that reads no more columns than it is asked for. */
    @Override
    public List<GroupOutline> outlines(Collection<GroupId> ids) {
        Map<GroupId, GroupOutline> found = new HashMap<>();
        InList.ofIds("ID", ids, GroupId::value).forEach(list -> ao.stream(
                GroupRow.class,
                Query.select("ID, TITLE, SPACE_KEY, PAGE_ID, SHOWN_TO").where(list.condition() + " AND " + SETTLED, list.values()),
                row -> found.put(new GroupId(row.getID()), outline(row))));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    private static GroupOutline outline(GroupRow row) {
        return new GroupOutline(
                new GroupId(row.getID()), row.getTitle(), new SpaceKey(row.getSpaceKey()), new PageId(row.getPageId()), audience(row));
    }

    @Override
    public boolean isHost(GroupId group, PersonKey person) {
        return InList.id(group.value())
                .filter(id -> ao.count(GroupHostRow.class, "GROUP_ID = ? AND PERSON = ?", id, person.value()) > 0)
                .isPresent();
    }

    @Override
    public Optional<Group> byPage(PageId page) {
        GroupRow[] rows = find(Query.select().where("PAGE_ID = ?", page.value()).order("ID").limit(1));
        return withHosts(List.of(rows)).stream().findFirst();
    }

    @Override
    public List<Group> newest(Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit) {
        if (limit < 1) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>(List.of(SETTLED));
        List<Object> values = new ArrayList<>();
        space.ifPresent(key -> {
            conditions.add("SPACE_KEY = ?");
            values.add(key.value());
        });
        olderThan.ifPresent(id -> {
            conditions.add("ID < ?");
            values.add((int) Math.max(0, Math.min(id.value(), Integer.MAX_VALUE)));
        });
        return withHosts(List.of(find(Query.select()
                .where(String.join(" AND ", conditions), values.toArray())
                .order("ID DESC")
                .limit(limit))));
    }

    private GroupRow[] find(Query query) {
        return ao.find(GroupRow.class, query);
    }

    /** The groups of the rows, in their order. */
    private List<Group> withHosts(List<GroupRow> rows) {
        Map<Integer, List<GroupHostRow>> hosts = InList.of("GROUP_ID", rows.stream().map(GroupRow::getID).toList()).stream()
                .flatMap(list -> Arrays.stream(ao.find(
                        GroupHostRow.class, Query.select().where(list.condition(), list.values()))))
                .sorted(Comparator.comparingInt(GroupHostRow::getHostOrder).thenComparingInt(GroupHostRow::getID))
                .collect(Collectors.groupingBy(GroupHostRow::getGroupId));
        return rows.stream().map(row -> group(row, hosts.getOrDefault(row.getID(), List.of()))).toList();
    }

    private static Group group(GroupRow row, List<GroupHostRow> hosts) {
        GroupProfile profile = new GroupProfile(
                new SpaceKey(row.getSpaceKey()),
                row.getTitle(),
                row.getSummary(),
                Format.byKey(row.getFormat()).orElseThrow(() -> unreadable(row, "format " + row.getFormat())),
                tags(row),
                audience(row));
        return new Group(
                new GroupId(row.getID()),
                profile,
                new PageId(row.getPageId()),
                hosts.stream().map(host -> new PersonKey(host.getPerson())).toList(),
                Instant.ofEpochMilli(row.getStarted()));
    }

    private static Audience audience(GroupRow row) {
        return Audience.byKey(row.getShownTo()).orElseThrow(() -> unreadable(row, "audience " + row.getShownTo()));
    }

    private static Set<Tag> tags(GroupRow row) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        if (row.isForWork()) {
            tags.add(Tag.WORK);
        }
        if (row.isForPassion()) {
            tags.add(Tag.PASSION);
        }
        return tags;
    }

    private static IllegalStateException unreadable(GroupRow row, String what) {
        return new IllegalStateException("group " + row.getID() + " has an unknown " + what);
    }
}
