package org.peerlearning.confluence.view;

import org.peerlearning.group.Group;
import org.peerlearning.shared.Viewer;

/** Fills the card of a group with what it shows on the group's own page. */
public final class GroupHomes {

    private final LaterViews later;
    private final CommentViews comments;
    private final RecapViews recaps;
    private final KinViews kin;
    private final GroupPeopleViews people;

    public GroupHomes(LaterViews later, CommentViews comments, RecapViews recaps, KinViews kin, GroupPeopleViews people) {
        this.later = later;
        this.comments = comments;
        this.recaps = recaps;
        this.kin = kin;
        this.people = people;
    }

    /** How the group is doing; wherever the card stands. The caller has found the group by the viewer's eyes. */
    public GroupPeopleView people(Viewer viewer, Group visible) {
        return people.of(viewer, visible);
    }

    /** The rest; on the group's own page. */
    public GroupHomeView home(Viewer viewer, Group visible) {
        LaterViews.Shown sessions = later.of(viewer, visible);
        RecapViews.Lists looking = recaps.of(viewer, visible);
        return new GroupHomeView(
                sessions.sessions(),
                sessions.more(),
                comments.latest(viewer, visible),
                looking.written(),
                looking.offered(),
                kin.of(viewer, visible));
    }
}
