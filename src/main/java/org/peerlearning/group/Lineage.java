package org.peerlearning.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/**
 * What a group grew out of, and what grew out of that. A group that the viewer may not see is left out; what grew out of it is shown
 * as grown out of the nearest one that they may see, and is left out where there is none.
 */
public final class Lineage {

    public static final int SHOWN_MAX = 50;
    public static final int DEPTH_MAX = 6;
    /** Read on one level; more would hardly be shown. */
    private static final int LEVEL_MAX = 200;

    /** A group with those that grew out of it, the oldest first. */
    public record Tree(Group group, List<Tree> grown) {
        public Tree {
            grown = List.copyOf(grown);
        }

        public int size() {
            return 1 + grown.stream().mapToInt(Tree::size).sum();
        }
    }

    private final GroupRepository repository;
    private final Groups groups;

    public Lineage(GroupRepository repository, Groups groups) {
        this.repository = repository;
        this.groups = groups;
    }

    /** The whole tree in which the group stands; the group itself is always in it. */
    public Answer<Tree> of(Viewer viewer, GroupId id) {
        return groups.find(viewer, id).then(group -> Answer.of(tree(viewer, group)));
    }

    private Tree tree(Viewer viewer, Group group) {
        List<Group> line = upFrom(group);
        Map<GroupId, Group> all = new LinkedHashMap<>();
        line.forEach(one -> all.put(one.id(), one));
        downFrom(line.get(0)).forEach(one -> all.putIfAbsent(one.id(), one));
        List<Group> visible = groups.onlyVisible(viewer, List.copyOf(all.values()));
        Set<GroupId> seen = visible.stream().map(Group::id).collect(Collectors.toSet());
        Group root = line.stream().filter(one -> seen.contains(one.id())).findFirst().orElse(group);
        Map<GroupId, List<Group>> children = new HashMap<>();
        for (Group one : chosen(visible, root, all, seen)) {
            nearestAbove(one, all, seen).ifPresent(above -> children.computeIfAbsent(above, same -> new ArrayList<>()).add(one));
        }
        return tree(root, children);
    }

    /** The ancestors as far as they are looked for, the first one first, and the group itself last. */
    private List<Group> upFrom(Group group) {
        List<Group> line = new ArrayList<>(List.of(group));
        Optional<Group> above = group.parent().flatMap(repository::byId);
        while (above.isPresent() && line.size() < DEPTH_MAX) {
            line.add(above.get());
            above = above.get().parent().flatMap(repository::byId);
        }
        Collections.reverse(line);
        return line;
    }

    private List<Group> downFrom(Group root) {
        List<Group> found = new ArrayList<>();
        List<Group> level = List.of(root);
        for (int depth = 1; depth < DEPTH_MAX && !level.isEmpty(); depth++) {
            level = repository.grownFrom(level.stream().map(Group::id).toList(), LEVEL_MAX);
            found.addAll(level);
        }
        return found;
    }

    /** The visible ones that hang on the root, the line of the group first: as many as are shown. */
    private static Set<Group> chosen(List<Group> visible, Group root, Map<GroupId, Group> all, Set<GroupId> seen) {
        Set<GroupId> hanging = new LinkedHashSet<>(Set.of(root.id()));
        Set<Group> chosen = new LinkedHashSet<>();
        // Parents come before their children, so each is judged when what it hangs on is known.
        for (Group one : visible) {
            boolean hangs = nearestAbove(one, all, seen).filter(hanging::contains).isPresent();
            if (hangs && hanging.size() < SHOWN_MAX) {
                hanging.add(one.id());
                chosen.add(one);
            }
        }
        return chosen;
    }

    private static Optional<GroupId> nearestAbove(Group one, Map<GroupId, Group> all, Set<GroupId> seen) {
        Optional<GroupId> above = one.parent();
        while (above.isPresent() && !seen.contains(above.get())) {
            above = Optional.ofNullable(all.get(above.get())).flatMap(Group::parent);
        }
        return above;
    }

    private static Tree tree(Group group, Map<GroupId, List<Group>> children) {
        List<Group> mine = children.getOrDefault(group.id(), List.of()).stream()
                .sorted((a, b) -> Long.compare(a.id().value(), b.id().value()))
                .toList();
        return new Tree(group, mine.stream().map(child -> tree(child, children)).toList());
    }
}
