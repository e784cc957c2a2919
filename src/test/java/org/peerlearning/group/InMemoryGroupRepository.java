package org.peerlearning.group;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Undoable;

/** Groups in memory, and the memberships that {@link InMemoryMemberRepository} works on. */
public final class InMemoryGroupRepository implements GroupRepository, Undoable {

    private record Unsettled(NewGroup group, PersonKey host, Instant startedAt) {}

    private final Map<GroupId, Unsettled> unsettled = new LinkedHashMap<>();
    private final TreeMap<Long, Group> settled = new TreeMap<>();
    private final TreeMap<Long, Membership> memberships = new TreeMap<>();
    private long last;
    private long lastMembership;

    @Override
    public Optional<Group> locked(GroupId group) {
        return byId(group);
    }

    @Override
    public GroupId add(NewGroup group, PersonKey host, Instant now) {
        GroupId id = new GroupId(++last);
        Instant kept = now.truncatedTo(ChronoUnit.MILLIS);
        unsettled.put(id, new Unsettled(group, host, kept));
        put(Membership.hosting(id, host, kept));
        return id;
    }

    @Override
    public void settle(GroupId group, PageId page) {
        Unsettled waiting = unsettled.remove(group);
        if (waiting == null) {
            throw new IllegalArgumentException("no group " + group.value());
        }
        settled.put(
                group.value(), new Group(group, waiting.group(), page, List.of(waiting.host()), waiting.startedAt()));
    }

    @Override
    public List<Group> byIds(Collection<GroupId> ids) {
        return ids.stream().distinct().map(id -> settled.get(id.value())).filter(Objects::nonNull).toList();
    }

    @Override
    public List<GroupOutline> outlines(Collection<GroupId> ids) {
        return byIds(ids).stream().map(Group::outline).toList();
    }

    @Override
    public boolean isHost(GroupId group, PersonKey person) {
        return byId(group).filter(found -> found.isHostedBy(person)).isPresent();
    }

    @Override
    public Set<GroupId> withPerson(PersonKey person, Collection<GroupId> ids) {
        return ids.stream()
                .filter(id -> isHost(id, person) || memberships.values().stream().anyMatch(membership ->
                        membership.group().equals(id) && membership.person().equals(person) && membership.tie().isIn()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Group> byPage(PageId page) {
        return settled.values().stream().filter(group -> group.page().equals(page)).findFirst();
    }

    @Override
    public List<Group> byPages(Collection<PageId> pages) {
        return settled.values().stream().filter(group -> pages.contains(group.page())).toList();
    }

    @Override
    public List<Group> find(GroupFilter filter, Optional<GroupCursor> after, int limit) {
        return settled.descendingMap().values().stream()
                .filter(group -> matches(filter, group))
                .filter(group -> after.isEmpty() || group.id().value() < after.get().last().value())
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public List<GroupOutline> outlines(GroupFilter filter, Optional<GroupCursor> after, int limit) {
        return find(filter, after, limit).stream().map(Group::outline).toList();
    }

    @Override
    public List<GroupTrait> traits(GroupFilter filter, int limit) {
        return find(filter, Optional.empty(), limit).stream()
                .map(group -> new GroupTrait(group.profile().space(), group.details().language(), group.page()))
                .toList();
    }

    private static boolean matches(GroupFilter filter, Group group) {
        Life life = group.course().spaceArchived() ? Life.ARCHIVED : group.life();
        GroupProfile profile = group.profile();
        return Stream.of(
                        filter.spaces().isEmpty() || filter.spaces().contains(profile.space()),
                        filter.format().isEmpty() || filter.format().get() == profile.format(),
                        filter.tag().isEmpty() || profile.tags().contains(filter.tag().get()),
                        filter.language().isEmpty() || speaks(group, filter.language().get()),
                        filter.topics().isEmpty() || filter.topics().stream().anyMatch(topic -> isAbout(group, topic)),
                        filter.lives().contains(life) || filter.lives().contains(Life.ARCHIVED) && filter.lives().contains(group.life()),
                        GroupWords.searched(profile).contains(GroupWords.folded(filter.text())),
                        filter.only().isEmpty() || filter.only().get().contains(group.id()),
                        filter.pageLost() || group.course().page() == PageFate.HERE)
                .allMatch(good -> good);
    }

    private static boolean isAbout(Group group, String topic) {
        return group.details().topics().contains(topic) || GroupWords.names(group.title(), topic);
    }

    private static boolean speaks(Group group, String language) {
        return group.details().language().filter(own -> own.equals(language) || own.startsWith(language + "-")).isPresent();
    }

    @Override
    public List<Group> grownFrom(Collection<GroupId> parents, int limit) {
        return settled.values().stream()
                .filter(group -> group.parent().filter(parents::contains).isPresent())
                .limit(Math.max(0, limit))
                .toList();
    }

    /** Groups there are, with or without a page. */
    public int size() {
        return unsettled.size() + settled.size();
    }

    void put(Group group) {
        settled.put(group.id().value(), group);
    }

    /** As it is kept: a new one gets a number. */
    Membership put(Membership membership) {
        long id = membership.id().value() == 0 ? ++lastMembership : membership.id().value();
        Membership kept = new Membership(
                new MembershipId(id), membership.group(), membership.person(), membership.tie(), membership.since(),
                membership.watching(), membership.ended(), membership.by(), membership.note());
        memberships.put(id, kept);
        return kept;
    }

    Collection<Membership> memberships() {
        return memberships.values();
    }

    @Override
    public Runnable remember() {
        Map<GroupId, Unsettled> waiting = new LinkedHashMap<>(unsettled);
        Map<Long, Group> living = new TreeMap<>(settled);
        Map<Long, Membership> ties = new TreeMap<>(memberships);
        return () -> {
            unsettled.clear();
            unsettled.putAll(waiting);
            settled.clear();
            settled.putAll(living);
            memberships.clear();
            memberships.putAll(ties);
        };
    }
}
