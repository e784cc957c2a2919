package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** What hosts send from their desk: always one field. What it may hold is for the use cases. */
final class DeskRequest {

    private DeskRequest() {}

    static Answer<Optional<String>> text(InputStream body, String field) {
        return JsonBody.read(body).then(fields -> fields.answer(Optional.ofNullable(fields.text(field))));
    }

    static Answer<Optional<Integer>> integer(InputStream body, String field) {
        return JsonBody.read(body).then(fields -> fields.answer(Optional.ofNullable(fields.integer(field))));
    }

    static Answer<SessionId> session(InputStream body) {
        return JsonBody.read(body)
                .then(fields -> fields.answer(Optional.ofNullable(fields.id("session"))))
                .then(id -> id.map(number -> Answer.of(new SessionId(number)))
                        .orElseGet(() -> Answer.no(Refusal.invalid("session", "input.missing"))));
    }
}
