package org.peerlearning.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Finding groups, by the eyes of a viewer: groups they may not see are not there. */
public final class Groups {

    public static final int PAGE_MAX = 100;
    /** Groups read at once while looking for visible ones. */
    private static final int WINDOW = 200;
    /** After so many windows a page may come back short; its {@code next} goes on from there, so nothing is lost. */
    private static final int WINDOWS_MAX = 5;

    private final GroupRepository groups;
    private final Access access;

    public Groups(GroupRepository groups, Access access) {
        this.groups = groups;
        this.access = access;
    }

    public Answer<Group> find(Viewer viewer, GroupId id) {
        return visible(viewer, List.of(id)).stream()
                .findFirst()
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.notFound("group.not-found")));
    }

    /** The group that lives on a page, if the viewer may see it. */
    public Optional<Group> on(Viewer viewer, PageId page) {
        return access.mayView(viewer, page) ? groups.byPage(page) : Optional.empty();
    }

    public List<Group> visible(Viewer viewer, Collection<GroupId> ids) {
        return onlyVisible(viewer, groups.byIds(ids));
    }

    /**
     * One page of the newest groups.
     *
     * @param olderThan where the page before ended
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public GroupList newest(Viewer viewer, Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit) {
        int wanted = Math.max(1, Math.min(limit, PAGE_MAX));
        List<Group> found = new ArrayList<>();
        Optional<GroupId> cursor = olderThan;
        for (int i = 0; i < WINDOWS_MAX; i++) {
            List<Group> window = groups.newest(space, cursor, WINDOW);
            for (Group group : onlyVisible(viewer, window)) {
                if (found.size() == wanted) {
                    return new GroupList(found, Optional.of(found.get(wanted - 1).id()));
                }
                found.add(group);
            }
            if (window.size() < WINDOW) {
                return new GroupList(found, Optional.empty());
            }
            cursor = Optional.of(window.get(window.size() - 1).id());
        }
        return new GroupList(found, cursor);
    }

    private List<Group> onlyVisible(Viewer viewer, List<Group> candidates) {
        Set<PageId> visible = access.viewable(viewer, candidates.stream().map(Group::page).collect(Collectors.toSet()));
        return candidates.stream().filter(group -> visible.contains(group.page())).toList();
    }
}
