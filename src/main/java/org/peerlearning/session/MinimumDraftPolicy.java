package org.peerlearning.session;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.Refusal;

/** Which minimums make sense: as many seats are there, and people have a seat by the time it is decided. */
final class MinimumDraftPolicy {

    private static final int PEOPLE_MIN = 2;

    private MinimumDraftPolicy() {}

    /** @param draw lots are drawn before it is decided */
    static Optional<MinimumTerms> check(SessionDraft.MinimumDraft draft, Optional<DrawTerms> draw, TermsFrame frame) {
        if (frame.seats() < PEOPLE_MIN) {
            frame.wrong().add(Refusal.invalid("capacity", "session.capacity-below-minimum", PEOPLE_MIN));
            return Optional.empty();
        }
        Optional<Integer> people = frame.number("terms.minimum.people", draft.people(), PEOPLE_MIN, frame.seats());
        int before = draft.decideMinutes() == null ? frame.plain().cancelMinutes() : draft.decideMinutes();
        return frame.number("terms.minimum.decideMinutes", before, 0, TermsDraftPolicy.CANCEL_MINUTES_MAX).flatMap(minutes -> {
            Instant decides = frame.time().startsAt().minusMinutes(minutes).toInstant();
            boolean drawn = draw.map(DrawTerms::at).map(frame::instant).filter(decides::isBefore).isEmpty();
            if (!drawn || !frame.isAhead(decides) || !frame.isAfterOpening(decides)) {
                frame.wrong().add(Refusal.invalid("terms.minimum.decideMinutes", "session.terms.decide-when"));
                return Optional.empty();
            }
            return people.map(number -> new MinimumTerms(number, minutes));
        });
    }
}
