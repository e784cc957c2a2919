package org.peerlearning.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/**
 * What a draw, a minimum and kept seats have to fit into, and where what is wrong with them is gathered.
 *
 * @param plain the terms without them; what is wrong with these is gathered already
 * @param capacity as typed
 */
record TermsFrame(SignupTerms plain, SessionTime time, Integer capacity, Instant now, List<Refusal> wrong) {

    /** A local date and time; empty where none is given, or none can be read, which is then said. */
    static Optional<LocalDateTime> moment(String field, String typed, List<Refusal> wrong) {
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

    /** As above, where it cannot do without. */
    Optional<LocalDateTime> needed(String field, String typed) {
        if (Text.line(typed).isEmpty()) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return Optional.empty();
        }
        return moment(field, typed, wrong);
    }

    /** A number within the bounds; empty where it is not, which is then said. */
    Optional<Integer> number(String field, Integer typed, int min, int max) {
        if (typed == null) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return Optional.empty();
        }
        if (typed < min || typed > max) {
            wrong.add(Refusal.invalid(field, "input.range", min, max));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    /** How many seats there are; the most there can be, where that is wrong and said already. */
    int seats() {
        boolean good = SessionDraftPolicy.refusesCapacity("capacity", capacity).isEmpty();
        return good ? capacity : SessionDraftPolicy.CAPACITY_MAX;
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(time.zone()).toInstant();
    }

    boolean isAhead(Instant moment) {
        return moment.isAfter(now);
    }

    boolean isBeforeCutOff(Instant moment) {
        return moment.isBefore(time.startsAt().minusMinutes(plain.cancelMinutes()).toInstant());
    }

    /** Whether people can sign up before this moment. */
    boolean isAfterOpening(Instant moment) {
        return plain.opens().map(this::instant).filter(opens -> !opens.isBefore(moment)).isEmpty();
    }

    /** Whether sign-up is not closed before this moment. */
    boolean isBeforeClosing(Instant moment) {
        return plain.closes().map(this::instant).filter(moment::isAfter).isEmpty();
    }
}
