package org.peerlearning.session;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** Which terms make sense for a session. */
public final class TermsDraftPolicy {

    /** Four weeks: a cut-off further away would close most sessions before people hear of them. */
    public static final int CANCEL_MINUTES_MAX = 40_320;

    private TermsDraftPolicy() {}

    public static Answer<SignupTerms> check(SessionDraft.TermsDraft draft, SessionTime time) {
        if (draft == null) {
            return Answer.of(SignupTerms.OPEN);
        }
        List<Refusal> wrong = new ArrayList<>();
        Optional<LocalDateTime> opens = moment("terms.opens", draft.opens(), wrong);
        Optional<LocalDateTime> closes = moment("terms.closes", draft.closes(), wrong);
        if (opens.isPresent() && !opens.get().isBefore(time.start())) {
            wrong.add(Refusal.invalid("terms.opens", "session.terms.opens-late"));
        }
        if (closes.isPresent() && closes.get().isAfter(time.start())) {
            wrong.add(Refusal.invalid("terms.closes", "session.terms.closes-late"));
        }
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            wrong.add(Refusal.invalid("terms.closes", "session.terms.closes-early"));
        }
        int minutes = draft.cancelMinutes() == null ? 0 : draft.cancelMinutes();
        if (minutes < 0 || minutes > CANCEL_MINUTES_MAX) {
            wrong.add(Refusal.invalid("terms.cancelMinutes", "input.range", 0, CANCEL_MINUTES_MAX));
        }
        return wrong.isEmpty()
                ? Answer.of(new SignupTerms(opens, closes, minutes, Boolean.TRUE.equals(draft.approval())))
                : Answer.no(wrong);
    }

    private static Optional<LocalDateTime> moment(String field, String typed, List<Refusal> wrong) {
        String text = Text.line(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.invalid(field, "session.terms.unreadable"));
            return Optional.empty();
        }
    }
}
