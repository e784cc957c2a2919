package org.peerlearning.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Looking for groups, by the eyes of a viewer: groups they may not see are not there, and leave no trace in counts. */
public final class Catalogue {

    public static final int PAGE_MAX = 50;
    /** Groups read at once, at most, while looking for visible ones. */
    static final int CHUNK = 100;
    /** So many groups tell what there is to choose from. */
    static final int KINDS_READ = 200;
    /** A kind of which so many groups in a row may not be seen is not offered. */
    static final int KINDS_ROUNDS = 20;
    /** After so many chunks a page may come back short; its {@code next} goes on from there, so nothing is lost. */
    static final int CHUNKS_MAX = 5;

    /**
     * What somebody asks for.
     *
     * @param after where the page before ended
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public record GroupQuery(GroupFilter filter, Optional<GroupCursor> after, int limit) {}

    /**
     * One page of groups.
     *
     * @param next give it as {@code after} for the page that follows; empty on the last one
     */
    public record GroupPage(List<Group> groups, Optional<GroupCursor> next) {
        public GroupPage {
            groups = List.copyOf(groups);
        }
    }

    private final GroupRepository repository;
    private final Groups groups;

    public Catalogue(GroupRepository repository, Groups groups) {
        this.repository = repository;
        this.groups = groups;
    }

    public GroupPage page(Viewer viewer, GroupQuery query) {
        int wanted = Math.max(1, Math.min(query.limit(), PAGE_MAX));
        List<Group> found = new ArrayList<>();
        Optional<GroupCursor> cursor = query.after();
        // Mostly nearly everything may be seen, and then the first chunk is enough.
        int size = Math.min(CHUNK, wanted + wanted / 10 + 1);
        for (int i = 0; i < CHUNKS_MAX; i++) {
            List<Group> chunk = repository.find(query.filter(), cursor, size);
            for (Group group : groups.onlyVisible(viewer, chunk)) {
                if (found.size() == wanted) {
                    return new GroupPage(found, Optional.of(after(found)));
                }
                found.add(group);
            }
            if (chunk.size() < size) {
                return new GroupPage(found, Optional.empty());
            }
            cursor = Optional.of(after(chunk));
            size = CHUNK;
        }
        return new GroupPage(found, cursor);
    }

    /**
     * What the groups differ in that the viewer may see, by the newest of them. Costs one statement, and asks for few pages: the first
     * that may be viewed of a kind speaks for the others.
     */
    public GroupKinds kinds(Viewer viewer, GroupFilter filter) {
        List<GroupTrait> left = repository.traits(filter, KINDS_READ);
        Set<SpaceKey> spaces = new HashSet<>();
        Set<String> languages = new HashSet<>();
        for (int i = 0; i < KINDS_ROUNDS && !left.isEmpty(); i++) {
            Map<Object, GroupTrait> first = new LinkedHashMap<>();
            left.forEach(trait -> first.putIfAbsent(List.of(trait.space(), trait.language()), trait));
            Set<PageId> asked = first.values().stream().map(GroupTrait::page).collect(Collectors.toSet());
            Set<PageId> visible = groups.visiblePages(viewer, asked);
            first.values().stream().filter(trait -> visible.contains(trait.page())).forEach(trait -> {
                spaces.add(trait.space());
                trait.language().ifPresent(languages::add);
            });
            left = left.stream()
                    .filter(trait -> !asked.contains(trait.page()))
                    .filter(trait -> !spaces.contains(trait.space()) || !languages.containsAll(trait.language().stream().toList()))
                    .toList();
        }
        return new GroupKinds(spaces, languages);
    }

    /** Those of the groups that the filter lets through and the viewer may see, the newest first. */
    public List<Group> among(Viewer viewer, GroupFilter filter, Collection<GroupId> ids) {
        return ids.isEmpty()
                ? List.of()
                : groups.onlyVisible(viewer, repository.find(filter.only(both(filter, ids)), Optional.empty(), ids.size()));
    }

    private static Set<GroupId> both(GroupFilter filter, Collection<GroupId> ids) {
        return ids.stream().filter(id -> filter.only().map(only -> only.contains(id)).orElse(true)).collect(Collectors.toSet());
    }

    private static GroupCursor after(List<Group> some) {
        return new GroupCursor(some.get(some.size() - 1).id());
    }
}
