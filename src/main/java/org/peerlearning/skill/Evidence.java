package org.peerlearning.skill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for a claim.
 *
 * @param confirmedBy how many different people who met the person in a session
 * @param lastMet the latest of those meetings
 * @param date when something last spoke for it: the person themselves, or a confirmation
 * @param faded nothing did for {@link #DAYS} days: it shows so, and ranks lower; nothing else happens to it
 */
public record Evidence(int confirmedBy, Optional<LocalDate> lastMet, LocalDate date, boolean faded) {

    public static final int DAYS = 365;

    /** Of a claim, or of several shown as one: who confirmed more than one of them counts once. */
    public static Evidence of(Instant fresh, Collection<Confirmation> confirmations, LocalDate today) {
        LocalDate date = day(Stream.concat(Stream.of(fresh), confirmations.stream().map(Confirmation::at))
                .max(Comparator.naturalOrder())
                .orElseThrow());
        return new Evidence(
                (int) confirmations.stream().map(Confirmation::by).distinct().count(),
                confirmations.stream().map(Confirmation::met).max(Comparator.naturalOrder()),
                date,
                isFaded(date, today));
    }

    /** The one rule of fading, for all who need it. */
    public static boolean isFaded(LocalDate evidence, LocalDate today) {
        return evidence.plusDays(DAYS).isBefore(today);
    }

    /** The day of a moment. Evidence counts in months, so that everybody's days are the same. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
