package org.peerlearning.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.peerlearning.session.KeptSeats.Whom;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;

/** Which kept seats make sense: there are as many, and they become everybody's while seats are still passed on. */
final class KeptDraftPolicy {

    /** What a column holds. */
    private static final int GROUP_MAX = 255;

    private KeptDraftPolicy() {}

    static Optional<KeptSeats> check(SessionDraft.KeptDraft draft, TermsFrame frame) {
        Optional<Integer> seats = frame.number("terms.kept.seats", draft.seats(), 1, frame.seats());
        Optional<Whom> whom = whom(draft.whom(), frame);
        Optional<String> group = whom.flatMap(who -> group(who, draft.wikiGroup(), frame));
        Optional<LocalDateTime> until = until(draft.until(), frame);
        return seats.flatMap(number -> group.flatMap(name -> until.map(end ->
                new KeptSeats(number, whom.orElseThrow(), name, end))));
    }

    private static Optional<Whom> whom(String typed, TermsFrame frame) {
        Optional<Whom> whom = Words.byKey(Whom.values(), Text.line(typed));
        if (whom.isEmpty()) {
            frame.wrong().add(Refusal.invalid("terms.kept.whom", "session.kept.unknown-whom"));
        }
        return whom;
    }

    /** Whether the wiki knows it is asked by those who can ask. */
    private static Optional<String> group(Whom whom, String typed, TermsFrame frame) {
        if (whom != Whom.WIKI_GROUP) {
            return Optional.of("");
        }
        String name = Text.line(typed);
        if (name.isEmpty()) {
            frame.wrong().add(Refusal.invalid("terms.kept.wikiGroup", "input.missing"));
            return Optional.empty();
        }
        if (name.length() > GROUP_MAX) {
            frame.wrong().add(Refusal.invalid("terms.kept.wikiGroup", "input.too-long", GROUP_MAX));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private static Optional<LocalDateTime> until(String typed, TermsFrame frame) {
        return frame.needed("terms.kept.until", typed).filter(until -> {
            Instant end = frame.instant(until);
            boolean good = frame.isAhead(end) && frame.isBeforeCutOff(end);
            if (!good) {
                frame.wrong().add(Refusal.invalid("terms.kept.until", "session.kept.until-when"));
            }
            return good;
        });
    }
}
