package org.peerlearning.host.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A cron expression of six or seven fields: seconds, minutes, hours, day of month, month, day of week, and perhaps the year.
 * Each is {@code *}, a value, a range, a list or steps; months and days have their English short names; a week's days count
 * from Sunday, 1. One of the two day fields, and only one, is {@code ?}. The forms {@code L}, {@code W} and {@code #} are
 * refused.
 *
 * <p>Times that a change of the clocks leaves out are passed over to the next match; of times that come twice the first
 * counts.
 */
public final class CronExpression {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final int SEARCHED_YEARS = 30;

    private final String text;
    private final BitSet seconds;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet daysOfMonth;
    private final BitSet months;
    private final BitSet daysOfWeek;
    private final BitSet years;

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException naming the field that is wrong
     */
    public CronExpression(String text) {
        this.text = text.strip();
        String[] fields = this.text.split("\\s+");
        if (fields.length != 6 && fields.length != 7) {
            throw new IllegalArgumentException("A cron expression has 6 or 7 fields, unlike \"" + text + "\"");
        }
        if (fields[3].equals("?") == fields[5].equals("?")) {
            throw new IllegalArgumentException(
                    "Either the day of month or the day of week of a cron expression is ?, unlike in \"" + text + "\"");
        }
        seconds = new CronField("seconds", 0, 59, List.of()).parse(fields[0]);
        minutes = new CronField("minutes", 0, 59, List.of()).parse(fields[1]);
        hours = new CronField("hours", 0, 23, List.of()).parse(fields[2]);
        daysOfMonth = new CronField("day of month", 1, 31, List.of()).parse(starred(fields[3]));
        months = new CronField("month", 1, 12, MONTHS).parse(fields[4]);
        daysOfWeek = new CronField("day of week", 1, 7, DAYS).parse(starred(fields[5]));
        years = new CronField("year", FIRST_YEAR, LAST_YEAR, List.of()).parse(fields.length == 7 ? fields[6] : "*");
    }

    private static String starred(String day) {
        return day.equals("?") ? "*" : day;
    }

    /** The first matching instant after the given one; empty when there is none in the next thirty years. */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDateTime start = LocalDateTime.ofInstant(after, zone).withNano(0);
        LocalDate end = start.toLocalDate().plusYears(SEARCHED_YEARS);
        for (LocalDate day = start.toLocalDate(); day.isBefore(end); day = day.plusDays(1)) {
            if (!matches(day)) {
                continue;
            }
            LocalTime from = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIDNIGHT;
            Optional<Instant> found = onDay(day, from, after, zone);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean matches(LocalDate day) {
        return day.getYear() <= LAST_YEAR && years.get(day.getYear()) && months.get(day.getMonthValue())
                && daysOfMonth.get(day.getDayOfMonth()) && daysOfWeek.get(day.getDayOfWeek().getValue() % 7 + 1);
    }

    private Optional<Instant> onDay(LocalDate day, LocalTime from, Instant after, ZoneId zone) {
        for (int hour = hours.nextSetBit(from.getHour()); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                for (int second = seconds.nextSetBit(0); second >= 0; second = seconds.nextSetBit(second + 1)) {
                    LocalDateTime time = day.atTime(hour, minute, second);
                    ZonedDateTime real = ZonedDateTime.of(time, zone);
                    if (real.toLocalDateTime().equals(time) && real.toInstant().isAfter(after)) {
                        return Optional.of(real.toInstant());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The expression as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
