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
        Optional<Refusal> refusal = TermsDraftPolicy.refusesBefore("terms.minimum.decideMinutes", before)
                .or(() -> refusesWhen(frame.time().startsAt().minusMinutes(before).toInstant(), draw, frame));
        refusal.ifPresent(frame.wrong()::add);
        return refusal.isPresent() ? Optional.empty() : people.map(number -> new MinimumTerms(number, before));
    }

    private static Optional<Refusal> refusesWhen(Instant decides, Optional<DrawTerms> draw, TermsFrame frame) {
        boolean drawn = draw.map(DrawTerms::at).map(frame::instant).filter(decides::isBefore).isEmpty();
        return drawn && frame.isAhead(decides) && frame.isAfterOpening(decides)
                ? Optional.empty()
                : Optional.of(Refusal.invalid("terms.minimum.decideMinutes", "session.terms.decide-when"));
    }
}
