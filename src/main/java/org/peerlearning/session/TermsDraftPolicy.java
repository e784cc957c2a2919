package org.peerlearning.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** Which terms make sense for a session. */
public final class TermsDraftPolicy {

    /** Four weeks: a cut-off further away would close most sessions before people hear of them. */
    public static final int CANCEL_MINUTES_MAX = 40_320;

    private static final int MINUTES_OF_HOUR = 60;

    private TermsDraftPolicy() {}

    /** @param capacity as typed */
    public static Answer<SignupTerms> check(SessionDraft.TermsDraft draft, SessionTime time, Integer capacity, Instant now) {
        if (draft == null) {
            return Answer.of(SignupTerms.OPEN);
        }
        List<Refusal> wrong = new ArrayList<>();
        SignupTerms plain = plain(draft, time, wrong);
        TermsFrame frame = new TermsFrame(plain, time, capacity, now, wrong);
        Optional<DrawTerms> draw = Optional.ofNullable(draft.draw()).flatMap(typed -> DrawDraftPolicy.check(typed, frame));
        Optional<MinimumTerms> minimum =
                Optional.ofNullable(draft.minimum()).flatMap(typed -> MinimumDraftPolicy.check(typed, draw, frame));
        Optional<KeptSeats> kept = Optional.ofNullable(draft.kept()).flatMap(typed -> KeptDraftPolicy.check(typed, frame));
        if (draft.draw() != null && plain.approval()) {
            wrong.add(Refusal.invalid("terms.approval", "session.terms.draw-with-approval"));
        }
        if (draft.draw() != null && draft.kept() != null) {
            wrong.add(Refusal.invalid("terms.kept.seats", "session.terms.draw-with-kept"));
        }
        return wrong.isEmpty()
                ? Answer.of(new SignupTerms(
                        plain.opens(), plain.closes(), plain.cancelMinutes(), plain.approval(), draw, minimum, kept))
                : Answer.no(wrong);
    }

    /**
     * Terms that a session is to have. What is over is not said anew, whatever is typed: lots that were drawn, a decision that was made,
     * and seats that were kept until some time in the past.
     */
    static Answer<SignupTerms> change(
            SessionDraft.TermsDraft draft, SessionTime time, Integer capacity, Session session, Instant now) {
        boolean drawn = session.drawn().isPresent();
        boolean decided = session.decided();
        boolean keptUpToNow = session.terms().kept().isPresent() && !session.keepsSeats(now);
        SignupTerms moved = session.terms().moved(Duration.between(session.time().start(), time.start()));
        SessionDraft.TermsDraft open = new SessionDraft.TermsDraft(
                draft.opens(),
                draft.closes(),
                draft.cancelMinutes(),
                draft.approval(),
                drawn ? null : draft.draw(),
                decided ? null : draft.minimum(),
                keptUpToNow ? null : draft.kept());
        return check(open, time, capacity, now).then(terms -> Answer.of(terms.with(
                drawn ? moved.draw() : terms.draw(),
                decided ? moved.minimum() : terms.minimum(),
                keptUpToNow ? moved.kept() : terms.kept())));
    }

    /** Why nothing can be so many minutes before the start. People think of it in hours, so that is what they are told. */
    static Optional<Refusal> refusesBefore(String field, int minutes) {
        return minutes < 0 || minutes > CANCEL_MINUTES_MAX
                ? Optional.of(Refusal.invalid(field, "session.terms.hours", CANCEL_MINUTES_MAX / MINUTES_OF_HOUR))
                : Optional.empty();
    }

    /** Why terms that came along to another time do not work there: lots would be drawn, or it would be decided, in the past. */
    static Optional<Refusal> refusesLate(SignupTerms terms, SessionTime time, Instant now) {
        boolean drawsLate = terms.draw()
                .filter(draw -> !draw.at().atZone(time.zone()).toInstant().isAfter(now))
                .isPresent();
        if (drawsLate) {
            return Optional.of(Refusal.invalid("terms.draw.at", "session.terms.draw-when"));
        }
        return terms.minimum()
                .filter(minimum -> !time.startsAt().minusMinutes(minimum.decideMinutes()).toInstant().isAfter(now))
                .map(minimum -> Refusal.invalid("terms.minimum.decideMinutes", "session.terms.decide-when"));
    }

    /** The window, the cut-off and the approval. */
    private static SignupTerms plain(SessionDraft.TermsDraft draft, SessionTime time, List<Refusal> wrong) {
        Optional<LocalDateTime> opens = TermsFrame.moment("terms.opens", draft.opens(), wrong);
        Optional<LocalDateTime> closes = TermsFrame.moment("terms.closes", draft.closes(), wrong);
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
        refusesBefore("terms.cancelMinutes", minutes).ifPresent(wrong::add);
        return new SignupTerms(opens, closes, minutes, Boolean.TRUE.equals(draft.approval()));
    }
}
