package org.peerlearning.group;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Undoable;

/** Groups in memory. */
public final class InMemoryGroupRepository implements GroupRepository, Undoable {

    private record Unsettled(GroupProfile profile, PersonKey host, Instant startedAt) {}

    private final Map<GroupId, Unsettled> unsettled = new LinkedHashMap<>();
    private final TreeMap<Long, Group> settled = new TreeMap<>();
    private long last;

    @Override
    public GroupId add(GroupProfile profile, PersonKey host, Instant now) {
        GroupId id = new GroupId(++last);
        unsettled.put(id, new Unsettled(profile, host, now.truncatedTo(ChronoUnit.MILLIS)));
        return id;
    }

    @Override
    public void settle(GroupId group, PageId page) {
        Unsettled waiting = unsettled.remove(group);
        if (waiting == null) {
            throw new IllegalArgumentException("no group " + group.value());
        }
        settled.put(
                group.value(), new Group(group, waiting.profile(), page, List.of(waiting.host()), waiting.startedAt()));
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
    public Optional<Group> byPage(PageId page) {
        return settled.values().stream().filter(group -> group.page().equals(page)).findFirst();
    }

    @Override
    public List<Group> newest(Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit) {
        return settled.descendingMap().values().stream()
                .filter(group -> space.isEmpty() || group.profile().space().equals(space.get()))
                .filter(group -> olderThan.isEmpty() || group.id().value() < olderThan.get().value())
                .limit(Math.max(0, limit))
                .toList();
    }

    /** Groups there are, with or without a page. */
    public int size() {
        return unsettled.size() + settled.size();
    }

    @Override
    public Runnable remember() {
        Map<GroupId, Unsettled> waiting = new LinkedHashMap<>(unsettled);
        Map<Long, Group> living = new TreeMap<>(settled);
        return () -> {
            unsettled.clear();
            unsettled.putAll(waiting);
            settled.clear();
            settled.putAll(living);
        };
    }
}
