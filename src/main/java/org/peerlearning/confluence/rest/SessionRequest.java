package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.session.MoreSessions;
import org.peerlearning.session.Scope;
import org.peerlearning.session.SeriesDraft;
import org.peerlearning.session.SeriesDraft.RepeatDraft;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.session.SessionDraft.DrawDraft;
import org.peerlearning.session.SessionDraft.KeptDraft;
import org.peerlearning.session.SessionDraft.MinimumDraft;
import org.peerlearning.session.SessionDraft.TermsDraft;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** A session, or a series of them, as somebody sent it: alone, or within a group. */
final class SessionRequest {

    /**
     * What a session is to become.
     *
     * @param version null when it was not said
     */
    record Change(SessionDraft draft, Scope scope, Integer version) {}

    private SessionRequest() {}

    static Answer<SessionDraft> read(InputStream body) {
        return JsonBody.read(body, SessionRequest::draft);
    }

    static Answer<SeriesDraft> readSeries(InputStream body) {
        return JsonBody.read(body, fields -> series(fields, fields.objectIfAny("repeat")));
    }

    static Answer<Change> readChange(InputStream body) {
        return JsonBody.read(body).then(fields -> {
            SessionDraft draft = draft(fields);
            String scope = fields.text("scope");
            Integer version = fields.integer("version");
            Optional<Scope> known = scope == null ? Optional.of(Scope.THIS) : Scope.byKey(scope);
            return fields.answer(known)
                    .then(read -> read.map(each -> Answer.of(new Change(draft, each, version)))
                            .orElseGet(() -> Answer.no(Refusal.invalid("scope", "session.scope.unknown"))));
        });
    }

    static Answer<MoreSessions> readMore(InputStream body) {
        return JsonBody.read(body, fields -> new MoreSessions(
                fields.integer("count"), fields.text("until"), fields.texts("dates")));
    }

    static SessionDraft draft(JsonFields fields) {
        JsonFields terms = fields.objectIfAny("terms");
        return new SessionDraft(
                fields.text("date"),
                fields.text("time"),
                fields.text("zone"),
                fields.integer("minutes"),
                fields.text("place"),
                fields.text("link"),
                fields.integer("capacity"),
                terms == null ? null : terms(terms),
                fields.text("activity"),
                fields.text("agenda"),
                fields.text("bring"));
    }

    /** The session and the rule that stand beside each other in an object. */
    static SeriesDraft series(JsonFields fields, JsonFields repeat) {
        JsonFields session = fields.objectIfAny("session");
        return new SeriesDraft(
                session == null ? null : draft(session), repeat == null ? null : repeat(repeat), fields.integer("perPerson"));
    }

    private static RepeatDraft repeat(JsonFields fields) {
        return new RepeatDraft(
                fields.text("kind"),
                fields.integer("interval"),
                fields.integer("count"),
                fields.text("until"),
                fields.text("week"),
                fields.text("weekday"),
                fields.texts("dates"));
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

    /** Null where there is no such object. */
    private static <T> T within(JsonFields fields, String name, Function<JsonFields, T> draft) {
        JsonFields inner = fields.objectIfAny(name);
        return inner == null ? null : draft.apply(inner);
    }
}
