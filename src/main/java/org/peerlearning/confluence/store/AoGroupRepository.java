package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupCursor;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.GroupTrait;
import org.peerlearning.group.Membership;
import org.peerlearning.group.NewGroup;
import org.peerlearning.group.Role;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Groups and their hosts in Active Objects. */
public final class AoGroupRepository implements GroupRepository {

    private static final String OUTLINE = "ID, TITLE, SPACE_KEY, PAGE_ID, SHOWN_TO, SPACE_ARCHIVED";
    private static final String HOSTS = "GROUP_ID = ? AND PERSON = ? AND (ROLE IS NULL OR ROLE <> ?)";

    private final ActiveObjects ao;
    private final AoTransactions transactions;

    public AoGroupRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public GroupId add(NewGroup group, PersonKey host, Instant now) {
        Map<String, Object> columns = GroupValues.columns(group, now);
        return transactions.inOne(() -> {
            int id = ao.create(GroupRow.class, columns).getID();
            ao.create(GroupHostRow.class, GroupValues.host(id, host, Role.HOST.key(), 0, now));
            ao.create(MemberRow.class, MemberValues.columns(id, Membership.hosting(new GroupId(id), host, now)));
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

    /** A value that is there already might not be sent, so it is always another one. */
    @Override
    public Optional<Group> locked(GroupId group) {
        if (!transactions.isRunning()) {
            throw new IllegalStateException("a lock outside of a transaction is none");
        }
        Optional<GroupRow> seen = InList.id(group.value()).map(id -> ao.get(GroupRow.class, id));
        seen.ifPresent(row -> {
            row.setTouched(row.getTouched() + 1);
            row.save();
        });
        return byIds(List.of(group)).stream().findFirst();
    }

    @Override
    public List<Group> byIds(Collection<GroupId> ids) {
        List<GroupRow> rows = InList.ofIds("ID", ids, GroupId::value).stream()
                .flatMap(list -> find(
                        Query.select(GroupValues.COLUMNS).where(list.condition() + " AND " + GroupQueries.SETTLED, list.values())))
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
                Query.select(OUTLINE)
                        .where(list.condition() + " AND " + GroupQueries.SETTLED, list.values()),
                row -> found.put(new GroupId(row.getID()), outline(row))));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    private static GroupOutline outline(GroupRow row) {
        return new GroupOutline(
                new GroupId(row.getID()),
                row.getTitle(),
                new SpaceKey(row.getSpaceKey()),
                new PageId(row.getPageId()),
                GroupValues.audience(row),
                row.isSpaceArchived());
    }

    @Override
    public boolean isHost(GroupId group, PersonKey person) {
        return InList.id(group.value())
                .filter(id -> ao.count(GroupHostRow.class, HOSTS, id, person.value(), GroupValues.INVITED) > 0)
                .isPresent();
    }

    /** Hosts from before there were members are hosts and no more, so whoever has no other tie is looked for among them. */
    @Override
    public Set<GroupId> withPerson(PersonKey person, Collection<GroupId> groups) {
        Map<GroupId, Boolean> ties = new HashMap<>();
        List<String> claims = groups.stream()
                .flatMap(group -> InList.id(group.value()).stream())
                .map(id -> Claims.person(id, person.value()))
                .toList();
        InList.of("PERSON_CLAIM", claims).stream()
                .flatMap(list -> Arrays.stream(ao.find(MemberRow.class, Query.select().where(list.condition(), list.values()))))
                .map(MemberValues::of)
                .forEach(membership -> ties.put(membership.group(), membership.tie().isIn()));
        List<GroupId> others = groups.stream().filter(group -> !ties.containsKey(group)).toList();
        InList.ofIds("GROUP_ID", others, GroupId::value).stream()
                .flatMap(list -> Arrays.stream(ao.find(
                        GroupHostRow.class,
                        Query.select().where(list.condition() + " AND PERSON = ?", list.valuesAnd(person.value())))))
                .filter(row -> !GroupValues.isInvited(row))
                .forEach(row -> ties.put(new GroupId(row.getGroupId()), true));
        return ties.keySet().stream().filter(ties::get).collect(Collectors.toSet());
    }

    @Override
    public Optional<Group> byPage(PageId page) {
        Query first = Query.select(GroupValues.COLUMNS).where("PAGE_ID = ?", page.value()).order("ID").limit(1);
        return withHosts(find(first).toList()).stream().findFirst();
    }

    @Override
    public List<Group> byPages(Collection<PageId> pages) {
        List<GroupRow> rows = InList.of("PAGE_ID", pages.stream().map(PageId::value).toList()).stream()
                .flatMap(list -> find(Query.select(GroupValues.COLUMNS).where(list.condition(), list.values())))
                .sorted(Comparator.comparingInt(GroupRow::getID))
                .toList();
        Map<PageId, Group> first = new LinkedHashMap<>();
        withHosts(rows).forEach(group -> first.putIfAbsent(group.page(), group));
        return List.copyOf(first.values());
    }

    @Override
    public List<Group> find(GroupFilter filter, Optional<GroupCursor> after, int limit) {
        return limit < 1 ? List.of() : withHosts(GroupQueries.of(filter, after, GroupValues.COLUMNS, limit).stream()
                .flatMap(this::find)
                .sorted(Comparator.comparingInt(GroupRow::getID).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<GroupOutline> outlines(GroupFilter filter, Optional<GroupCursor> after, int limit) {
        return limit < 1 ? List.of() : GroupQueries.of(filter, after, OUTLINE, limit).stream()
                .flatMap(this::find)
                .sorted(Comparator.comparingInt(GroupRow::getID).reversed())
                .limit(limit)
                .map(AoGroupRepository::outline)
                .toList();
    }

    @Override
    public List<GroupTrait> traits(GroupFilter filter, int limit) {
        return GroupQueries.of(filter, Optional.empty(), GroupValues.TRAIT_COLUMNS, limit).stream()
                .flatMap(this::find)
                .sorted(Comparator.comparingInt(GroupRow::getID).reversed())
                .limit(limit)
                .map(row -> new GroupTrait(
                        new SpaceKey(row.getSpaceKey()), Optional.ofNullable(row.getLanguage()), new PageId(row.getPageId())))
                .toList();
    }

    @Override
    public List<Group> grownFrom(Collection<GroupId> parents, int limit) {
        return limit < 1 ? List.of() : withHosts(InList.ofIds("PARENT_ID", parents, GroupId::value).stream()
                .flatMap(list -> find(Query.select(GroupValues.COLUMNS)
                        .where(list.condition() + " AND " + GroupQueries.SETTLED, list.values())
                        .order("ID")
                        .limit(limit)))
                .sorted(Comparator.comparingInt(GroupRow::getID))
                .limit(limit)
                .toList());
    }

    private Stream<GroupRow> find(Query query) {
        List<GroupRow> rows = new ArrayList<>();
        ao.stream(GroupRow.class, query, rows::add);
        return rows.stream();
    }

    /** The groups of the rows, in their order. */
    private List<Group> withHosts(List<GroupRow> rows) {
        List<GroupHostRow> found = new ArrayList<>();
        InList.of("GROUP_ID", rows.stream().map(GroupRow::getID).toList()).forEach(list -> ao.stream(
                GroupHostRow.class, Query.select(GroupValues.HOST_COLUMNS).where(list.condition(), list.values()), found::add));
        Map<Integer, List<GroupHostRow>> hosts =
                found.stream().sorted(GroupValues.BY_ARRIVAL).collect(Collectors.groupingBy(GroupHostRow::getGroupId));
        return rows.stream().map(row -> GroupValues.of(row, hosts.getOrDefault(row.getID(), List.of()))).toList();
    }
}
