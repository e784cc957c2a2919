package org.peerlearning.session;

import java.util.List;
import org.peerlearning.session.SeriesDraft.RepeatDraft;

/** A series as somebody typed it: good, until a test spoils it. */
public final class SeriesDrafts {

    private SessionDraft session = SessionDrafts.aSessionDraft().draft();
    private String kind = "weekly";
    private Integer interval;
    private Integer count;
    private String until;
    private String week;
    private String weekday;
    private List<String> dates;
    private Integer perPerson;

    private SeriesDrafts() {}

    public static SeriesDrafts aSeriesDraft() {
        return new SeriesDrafts();
    }

    public SeriesDrafts of(SessionDrafts first) {
        session = first.draft();
        return this;
    }

    public SeriesDrafts of(SessionDraft first) {
        session = first;
        return this;
    }

    public SeriesDrafts kind(String word) {
        kind = word;
        return this;
    }

    public SeriesDrafts every(Integer weeks) {
        interval = weeks;
        return this;
    }

    public SeriesDrafts times(Integer number) {
        count = number;
        return this;
    }

    public SeriesDrafts until(String day) {
        until = day;
        return this;
    }

    public SeriesDrafts on(String whichWeek, String whichDay) {
        week = whichWeek;
        weekday = whichDay;
        return this;
    }

    public SeriesDrafts dates(String... days) {
        dates = List.of(days);
        return this;
    }

    public SeriesDrafts perPerson(Integer bound) {
        perPerson = bound;
        return this;
    }

    public SeriesDraft draft() {
        return new SeriesDraft(session, new RepeatDraft(kind, interval, count, until, week, weekday, dates), perPerson);
    }
}
