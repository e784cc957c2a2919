package org.peerlearning.confluence.view;

import org.peerlearning.calendar.FeedScope.OfGroup;
import org.peerlearning.group.Group;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;

/** Fills the card of a group with what it shows on the group's own page. */
public final class GroupHomes {

    private final LaterViews later;
    private final InItViews inIt;
    private final CommentViews comments;
    private final RecapViews recaps;
    private final KinViews kin;
    private final SessionLinks links;

    public GroupHomes(
            LaterViews later,
            InItViews inIt,
            CommentViews comments,
            RecapViews recaps,
            KinViews kin,
            SessionLinks links) {
        this.later = later;
        this.inIt = inIt;
        this.comments = comments;
        this.recaps = recaps;
        this.kin = kin;
        this.links = links;
    }

    /** On the group's own page. The caller has found the group by the viewer's eyes. */
    public GroupHomeView home(Reader reader, GroupCard card) {
        Viewer viewer = reader.viewer();
        Group visible = card.group();
        LaterViews.Shown sessions = later.of(reader, card);
        RecapViews.Lists looking = recaps.of(viewer, visible);
        return new GroupHomeView(
                String.join(", ", visible.details().softSkills()),
                visible.details().agreement().lines().filter(line -> !line.isBlank()).toList(),
                viewer.person().isEmpty() || visible.isClosed() ? "" : links.subscribe(new OfGroup(visible.id()).key()),
                inIt.members(reader, visible),
                sessions.next(),
                sessions.later(),
                sessions.more(),
                comments.latest(viewer, visible),
                looking.written(),
                looking.older(),
                looking.offered(),
                looking.last(),
                kin.growth(viewer, visible),
                kin.of(viewer, visible));
    }
}
