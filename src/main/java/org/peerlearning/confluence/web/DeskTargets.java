package org.peerlearning.confluence.web;

import java.time.Clock;
import java.util.List;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Groups;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Viewer;

/** The other sessions of a group that people can be moved to. */
public final class DeskTargets {

    private final Groups groups;
    private final Meetings meetings;
    private final SessionTimes times;
    private final SessionLinks links;
    private final Clock clock;

    public DeskTargets(Groups groups, Meetings meetings, SessionTimes times, SessionLinks links, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.times = times;
        this.links = links;
        this.clock = clock;
    }

    List<TargetView> of(Viewer viewer, Meeting meeting) {
        List<Meeting> ahead = groups.find(viewer, meeting.session().group()).fold(meetings::ahead, refused -> List.of());
        return ahead.stream()
                .map(Meeting::session)
                .filter(session -> !session.id().equals(meeting.id()))
                .filter(session -> !session.calledOff() && !session.hasStarted(clock.instant()))
                .map(this::target)
                .toList();
    }

    private TargetView target(Session session) {
        return new TargetView(
                session.id().value(),
                times.date(session.time()) + ", " + times.hours(session.time()),
                links.desk(session.id()));
    }
}
