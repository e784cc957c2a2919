package org.peerlearning.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.peerlearning.shared.Words;

/** Which of the Mondays, say, of a month is meant. There is no fifth: many months have none. */
public enum WeekOfMonth {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST;

    private static final int DAYS = 7;

    /** The day in this month. */
    LocalDate in(YearMonth month, DayOfWeek day) {
        return this == LAST
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(day))
                : month.atDay(1).with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal());
    }

    /** Which one this date is: the fourth, even where it is also the last; what would be the fifth is the last. */
    static WeekOfMonth of(LocalDate date) {
        return values()[(date.getDayOfMonth() - 1) / DAYS];
    }

    static boolean isLast(LocalDate date) {
        return date.getDayOfMonth() > date.lengthOfMonth() - DAYS;
    }

    /** The word used in JSON and in the database, for example {@code last}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<WeekOfMonth> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
