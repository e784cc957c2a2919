package org.peerlearning.group;

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

    /** The groups that live on any of the pages, as far as the viewer may see them; by id. Costs a fixed number of statements. */
    public List<Group> on(Viewer viewer, Collection<PageId> pages) {
        Set<PageId> visible = access.viewable(viewer, pages);
        return visible.isEmpty() ? List.of() : groups.byPages(visible);
    }

    /** For those who plan something for a group: it stays as it is until their transaction ends. They have found it by the viewer's eyes. */
    public Optional<Group> locked(GroupId id) {
        return groups.locked(id);
    }

    public List<Group> visible(Viewer viewer, Collection<GroupId> ids) {
        return onlyVisible(viewer, groups.byIds(ids));
    }

    /** Whether the viewer may know that there is such a space, and its name. */
    public boolean showsSpace(Viewer viewer, SpaceKey space) {
        return access.mayViewSpace(viewer, space);
    }

    Set<PageId> visiblePages(Viewer viewer, Collection<PageId> pages) {
        return access.viewable(viewer, pages);
    }

    /** Those of the groups whose pages the viewer may see, asked for all at once. */
    List<Group> onlyVisible(Viewer viewer, List<Group> candidates) {
        Set<PageId> visible = access.viewable(viewer, candidates.stream().map(Group::page).collect(Collectors.toSet()));
        return candidates.stream().filter(group -> visible.contains(group.page())).toList();
    }
}
