package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionTime;

/** Says which session a page is about. */
public final class Heads {

    private final SessionTimes times;
    private final PageLinks pages;

    public Heads(SessionTimes times, PageLinks pages) {
        this.times = times;
        this.pages = pages;
    }

    HeadView of(Meeting meeting) {
        SessionTime time = meeting.session().time();
        return new HeadView(
                meeting.groupTitle(),
                pages.of(meeting.page()).orElse(""),
                times.date(time),
                times.hours(time),
                times.zone(time));
    }
}
