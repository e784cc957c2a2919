package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionTime;

/** Says which session a desk is for. */
public final class DeskHeads {

    private final SessionTimes times;
    private final GroupPages pages;
    private final Addresses addresses;

    public DeskHeads(SessionTimes times, GroupPages pages, Addresses addresses) {
        this.times = times;
        this.pages = pages;
        this.addresses = addresses;
    }

    DeskHeadView of(Meeting meeting) {
        SessionTime time = meeting.session().time();
        return new DeskHeadView(
                meeting.groupTitle(),
                pages.path(meeting.page()).map(addresses::of).orElse(""),
                times.date(time),
                times.hours(time),
                times.zone(time),
                times.momentZone(time.zone()),
                addresses.of("/rest/peer-learning/1.0/sessions/" + meeting.id().value() + "/desk/participants.csv"));
    }
}
