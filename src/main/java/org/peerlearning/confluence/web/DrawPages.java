package org.peerlearning.confluence.web;

import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Draws;

/** Fills the page that tells how lots are drawn for a session, so that anybody can draw them again. */
public final class DrawPages {

    private final Meetings meetings;
    private final Draws draws;
    private final Heads heads;
    private final DrawViews views;

    public DrawPages(Meetings meetings, Draws draws, Heads heads, DrawViews views) {
        this.meetings = meetings;
        this.draws = draws;
        this.heads = heads;
        this.views = views;
    }

    Answer<DrawPageView> of(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id).then(meeting -> draws.of(viewer, id)
                .then(report -> Answer.of(views.of(meeting.session(), heads.of(meeting), report))));
    }
}
