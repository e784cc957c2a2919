package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.SignupId;

/** What hosts send from their desk. What it may hold is for the use cases. */
final class DeskRequest {

    private DeskRequest() {}

    /** Words to some of those who signed up. */
    record Mail(Set<SignupId> whom, String subject, String text) {}

    /** Words to everybody in a group. */
    record News(String subject, String text) {}

    /** What is true of some of those who signed up. */
    record Marks(Set<SignupId> whom, Attendance attendance) {}

    /** Another session, for everybody. */
    record Merge(SessionId into, String reason) {}

    static Answer<Optional<String>> text(InputStream body, String field) {
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.text(field)));
    }

    static Answer<String> userName(InputStream body) {
        return JsonBody.read(body, fields -> UserName.of(fields.text("user")));
    }

    static Answer<List<String>> userNames(InputStream body) {
        return JsonBody.read(body, fields -> UserName.all(fields.texts("users")));
    }

    static Answer<Optional<Integer>> integer(InputStream body, String field) {
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.integer(field)));
    }

    static Answer<SessionId> session(InputStream body) {
        return JsonBody.read(body, fields -> Optional.ofNullable(fields.id("session"))).then(DeskRequest::session);
    }

    static Answer<Mail> mail(InputStream body) {
        return JsonBody.read(body, fields -> new Mail(signups(fields), fields.text("subject"), fields.text("text")));
    }

    static Answer<News> news(InputStream body) {
        return JsonBody.read(body, fields -> new News(fields.text("subject"), fields.text("text")));
    }

    static Answer<Marks> marks(InputStream body) {
        record Typed(Set<SignupId> whom, Optional<String> attendance) {}
        return JsonBody.read(body, fields -> new Typed(signups(fields), Optional.ofNullable(fields.text("attendance"))))
                .then(typed -> typed.attendance()
                        .map(word -> Attendance.byKey(word)
                                .map(attendance -> Answer.of(new Marks(typed.whom(), attendance)))
                                .orElseGet(() -> Answer.no(Refusal.invalid("attendance", "signup.attendance-unknown"))))
                        .orElseGet(() -> Answer.no(Refusal.invalid("attendance", "input.missing"))));
    }

    static Answer<Merge> merge(InputStream body) {
        record Typed(Optional<Long> session, String reason) {}
        return JsonBody.read(body, fields -> new Typed(Optional.ofNullable(fields.id("session")), fields.text("reason")))
                .then(typed -> session(typed.session()).then(into -> Answer.of(new Merge(into, typed.reason()))));
    }

    private static Answer<SessionId> session(Optional<Long> id) {
        return id.map(number -> Answer.of(new SessionId(number)))
                .orElseGet(() -> Answer.no(Refusal.invalid("session", "input.missing")));
    }

    private static Set<SignupId> signups(JsonFields fields) {
        return Optional.ofNullable(fields.ids("signups")).orElse(List.of()).stream()
                .map(SignupId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
