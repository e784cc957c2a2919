package org.peerlearning.session;

/** A session as somebody typed it: good, until a test spoils it. */
public final class SessionDrafts {

    private String date = "2026-04-01";
    private String time = "17:30";
    private String zone = "Europe/Paris";
    private Integer minutes = 90;
    private String place = "Room 4";
    private String link = "https://meet.example/photo";
    private Integer capacity = 12;
    private SessionDraft.TermsDraft terms;
    private String activity;
    private String agenda;
    private String bring;

    private SessionDrafts() {}

    public static SessionDrafts aSessionDraft() {
        return new SessionDrafts();
    }

    public SessionDrafts date(String text) {
        date = text;
        return this;
    }

    public SessionDrafts time(String text) {
        time = text;
        return this;
    }

    public SessionDrafts zone(String name) {
        zone = name;
        return this;
    }

    public SessionDrafts minutes(Integer number) {
        minutes = number;
        return this;
    }

    public SessionDrafts place(String text) {
        place = text;
        return this;
    }

    public SessionDrafts link(String address) {
        link = address;
        return this;
    }

    public SessionDrafts capacity(Integer number) {
        capacity = number;
        return this;
    }

    public SessionDrafts terms(String opens, String closes, Integer cancelMinutes, Boolean approval) {
        terms = new SessionDraft.TermsDraft(opens, closes, cancelMinutes, approval);
        return this;
    }

    /** With these and the usual rest. */
    public SessionDrafts terms(SessionDraft.TermsDraft typed) {
        terms = typed;
        return this;
    }

    public SessionDrafts doing(String what, String inOrder, String toBring) {
        activity = what;
        agenda = inOrder;
        bring = toBring;
        return this;
    }

    public SessionDraft draft() {
        return new SessionDraft(date, time, zone, minutes, place, link, capacity, terms, activity, agenda, bring);
    }
}
