package org.peerlearning.confluence.rest;

import java.io.InputStream;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.session.SessionDraft.TermsDraft;
import org.peerlearning.shared.Answer;

/** A session, as somebody sent it: alone, or within a group. */
final class SessionRequest {

    private SessionRequest() {}

    static Answer<SessionDraft> read(InputStream body) {
        return JsonBody.read(body).then(fields -> fields.answer(draft(fields)));
    }

    static SessionDraft draft(JsonFields fields) {
        return new SessionDraft(
                fields.text("date"),
                fields.text("time"),
                fields.text("zone"),
                fields.integer("minutes"),
                fields.text("place"),
                fields.text("link"),
                fields.integer("capacity"),
                terms(fields.object("terms")));
    }

    private static TermsDraft terms(JsonFields fields) {
        return new TermsDraft(
                fields.text("opens"), fields.text("closes"), fields.integer("cancelMinutes"), fields.flag("approval"));
    }
}
