package org.peerlearning.session;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.Refusal;

/** Which draws make sense: people can enter before it, and whoever wins can still give the seat back. */
final class DrawDraftPolicy {

    private DrawDraftPolicy() {}

    static Optional<DrawTerms> check(SessionDraft.DrawDraft draft, TermsFrame frame) {
        int bound = draft.perDepartment() == null ? 0 : draft.perDepartment();
        Optional<Integer> perDepartment =
                frame.number("terms.draw.perDepartment", bound, 0, SessionDraftPolicy.CAPACITY_MAX);
        return frame.needed("terms.draw.at", draft.at()).flatMap(at -> {
            if (!makesSense(frame.instant(at), frame)) {
                frame.wrong().add(Refusal.invalid("terms.draw.at", "session.terms.draw-when"));
                return Optional.empty();
            }
            return perDepartment.map(most -> new DrawTerms(at, most));
        });
    }

    private static boolean makesSense(Instant at, TermsFrame frame) {
        return frame.isAhead(at) && frame.isAfterOpening(at) && frame.isBeforeClosing(at) && frame.isBeforeCutOff(at);
    }
}
