package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.function.Function;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.session.SessionDraft.DrawDraft;
import org.peerlearning.session.SessionDraft.KeptDraft;
import org.peerlearning.session.SessionDraft.MinimumDraft;
import org.peerlearning.session.SessionDraft.TermsDraft;
import org.peerlearning.shared.Answer;

/** A session, as somebody sent it: alone, or within a group. */
final class SessionRequest {

    private SessionRequest() {}

    static Answer<SessionDraft> read(InputStream body) {
        return JsonBody.read(body, SessionRequest::draft);
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
                fields.text("opens"),
                fields.text("closes"),
                fields.integer("cancelMinutes"),
                fields.flag("approval"),
                within(fields, "draw", draw -> new DrawDraft(draw.text("at"), draw.integer("perDepartment"))),
                within(fields, "minimum", minimum -> new MinimumDraft(minimum.integer("people"), minimum.integer("decideMinutes"))),
                within(fields, "kept", kept -> new KeptDraft(
                        kept.integer("seats"), kept.text("whom"), kept.text("wikiGroup"), kept.text("until"))));
    }

    /** Null where there is no such object; it is asked for all the same, so that one of another type is a mistake. */
    private static <T> T within(JsonFields fields, String name, Function<JsonFields, T> draft) {
        T read = draft.apply(fields.object(name));
        return fields.holds(name) ? read : null;
    }
}
