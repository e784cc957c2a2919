package org.peerlearning.confluence.view;

import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Viewer;

/** Fills the card of a group with what it shows on the group's own page. */
public final class GroupHomes {

    private final LaterViews later;
    private final CommentViews comments;
    private final RecapViews recaps;
    private final KinViews kin;
    private final GroupPeopleViews people;
    private final SessionLinks links;

    public GroupHomes(
            LaterViews later,
            CommentViews comments,
            RecapViews recaps,
            KinViews kin,
            GroupPeopleViews people,
            SessionLinks links) {
        this.later = later;
        this.comments = comments;
        this.recaps = recaps;
        this.kin = kin;
        this.people = people;
        this.links = links;
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
                String.join(", ", visible.details().softSkills()),
                visible.details().agreement().lines().filter(line -> !line.isBlank()).toList(),
                viewer.person().map(reader -> links.subscribe(new OfGroup(visible.id()).key())).orElse(""),
                sessions.sessions(),
                sessions.more(),
                comments.latest(viewer, visible),
                looking.written(),
                looking.offered(),
                kin.of(viewer, visible));
    }
}
