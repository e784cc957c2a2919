package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A series: the rule by which its sessions were planned, and the lock on planning more. The sessions are {@link SessionRow}s. */
@Table("SERIES")
public interface SeriesRow extends Entity {

    @NotNull
    @Indexed
    int getGroupId();

    /** {@code weekly}, {@code monthly} or {@code dates}. */
    @NotNull
    String getKind();

    /** For weekly ones: the weeks from one to the next; else 0. */
    @NotNull
    int getEveryWeeks();

    /** For monthly ones: the key of a {@link org.peerlearning.session.WeekOfMonth}; else null. */
    String getWeekOfMonth();

    void setWeekOfMonth(String week);

    /** For monthly ones: the name of a day of the week, as in {@code MONDAY}; else null. */
    String getDayOfTheWeek();

    void setDayOfTheWeek(String day);

    /** How many sessions there are to be; 0 where a day ends it, or where days were chosen. */
    @NotNull
    int getTimes();

    void setTimes(int number);

    /** The day that ends it, as in {@code 2026-12-01}; null where a count does, or where days were chosen. */
    String getUntilDay();

    void setUntilDay(String day);

    /** Days that were chosen, with blanks between them; null where there is a rule. */
    @StringLength(StringLength.UNLIMITED)
    String getChosenDays();

    void setChosenDays(String days);

    /** As in {@code 17:30}. */
    @NotNull
    String getClockTime();

    void setClockTime(String time);

    @NotNull
    String getZoneId();

    void setZoneId(String zone);

    @NotNull
    int getMinutes();

    void setMinutes(int length);

    /** 0 for no bound. */
    @NotNull
    int getPerPerson();

    /** Up to this day the rule has been followed. */
    @NotNull
    String getLastDay();

    void setLastDay(String day);

    /** Written first by whoever plans more: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);
}
