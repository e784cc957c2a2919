package org.peerlearning.notice;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Words;

/** What a notice is about. Each says how it reaches people who never chose anything. */
public enum Kind {
    /** The reader has a seat, by their own click. The screen told them; the mail carries the event for their calendar. */
    SEAT_CONFIRMED(Urgency.SOON, Channel.MAIL),
    /** The reader gave a seat up that was theirs for sure. The screen told them; the mail takes the event out of their calendar. */
    SEAT_GIVEN_UP(Urgency.SOON, Channel.MAIL),
    /** The reader is in line, by their own click. */
    WAITING(Urgency.SOON, Channel.MAIL),
    /** A seat came free, and the reader has it. */
    MOVED_UP(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** A seat came free, and is held for the reader until they answer. */
    OFFER(Urgency.AT_ONCE, Channel.MAIL, Channel.APP),
    /** The reader did not answer an offer in time. */
    OFFER_EXPIRED(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** A session in which the reader has a seat is near. */
    REMINDER(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** What is done in a session, or what to bring, has changed. */
    SESSION_CHANGED(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** A session takes place at another time or elsewhere. */
    SESSION_MOVED(Urgency.AT_ONCE, Channel.MAIL, Channel.APP),
    /** A session does not take place. */
    CALLED_OFF(Urgency.AT_ONCE, Channel.MAIL, Channel.APP),
    /** Somebody else signed the reader up, or moved them here from another session. */
    ADDED(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** A host took the reader off a session, or out of a group, and says why. */
    REMOVED(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** To hosts: somebody asks for a seat. */
    APPROVAL_ASKED(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** The hosts said yes: the reader has a seat, or is in line. */
    APPROVAL_GIVEN(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** The hosts said no, and why. */
    APPROVAL_TURNED_DOWN(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** The reader is asked to become co-host. */
    CO_HOST_INVITATION(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** To hosts, and to whoever asked: somebody does not become co-host. */
    CO_HOST_DECLINED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** Who was co-host is host: somebody made them, or no other host was left. */
    MADE_HOST(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** Somebody made the reader, who was host, co-host. */
    MADE_CO_HOST(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** Nobody hosts a group of the reader's any more. */
    HOST_WANTED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** The reader leads a session, for somebody put them down for it. */
    LEAD_GIVEN(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** The reader was to lead a session, and is not any more. */
    LEAD_TAKEN(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** To hosts: somebody asks to join. */
    JOIN_REQUEST(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** The reader is in the group they asked to join. */
    JOIN_ACCEPTED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** The hosts do not let the reader join, and say why. */
    JOIN_TURNED_DOWN(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** The hosts have something to tell their group. */
    GROUP_NEWS(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** A page looks back on a session. */
    RECAP_PUBLISHED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** The day after: how was it? */
    FEEDBACK_ASKED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** Lots were drawn: the reader has a seat, or is in line. */
    LOTS_DRAWN(Urgency.SOON, Channel.MAIL, Channel.APP),
    /** Somebody thinks that a session is something for the reader. */
    INVITED(Urgency.CAN_WAIT, Channel.MAIL, Channel.APP),
    /** Once a week, to those who chose it: what is on, and what happened. A mail, and nothing else. */
    DIGEST(Urgency.SOON, Channel.MAIL);

    /** How long a mail may wait for its reader's sake. */
    public enum Urgency {
        /** Not even for the end of quiet hours: the sooner it is read, the more it is worth. */
        AT_ONCE,
        /** For the end of quiet hours. */
        SOON,
        /** For the weekly digest of those who chose one. */
        CAN_WAIT
    }

    /** An offer that nobody heard of is lost, and who travels to what was called off has travelled in vain. */
    private static final Set<Kind> ALWAYS_SHOWN = Set.of(OFFER, CALLED_OFF);
    /** They say no more than what their readers knew of what they lost, so those who may not see the page any more still get them. */
    private static final Set<Kind> FAREWELLS = Set.of(CALLED_OFF, REMOVED, SEAT_GIVEN_UP);
    /** By these, readers have a seat that they may not have had before. */
    private static final Set<Kind> SEATS = Set.of(SEAT_CONFIRMED, MOVED_UP, ADDED, APPROVAL_GIVEN, LOTS_DRAWN);
    /** Their mails put the session into the calendar of who has a seat, or bring it up to date there. */
    static final Set<Kind> BRINGING =
            Set.of(SEAT_CONFIRMED, MOVED_UP, ADDED, APPROVAL_GIVEN, LOTS_DRAWN, SESSION_MOVED, SESSION_CHANGED);
    /** Their mails take the session out of the reader's calendar. */
    static final Set<Kind> TAKING = Set.of(CALLED_OFF, REMOVED, SEAT_GIVEN_UP);

    private final Urgency urgency;
    private final Set<Channel> usual;

    Kind(Urgency urgency, Channel... usual) {
        this.urgency = urgency;
        this.usual = Set.of(usual);
    }

    public Urgency urgency() {
        return urgency;
    }

    /** The channels of those who never chose any. */
    public Set<Channel> usual() {
        return usual;
    }

    /** Whether nobody can keep it out of their list. */
    public boolean isAlwaysShown() {
        return ALWAYS_SHOWN.contains(this);
    }

    /** Whether people can choose channels for it; those of the digest are chosen by choosing a digest. */
    public boolean isChosen() {
        return this != DIGEST;
    }

    boolean isFarewell() {
        return FAREWELLS.contains(this);
    }

    boolean mayGiveSeat() {
        return SEATS.contains(this);
    }

    /** The word used in JSON, i18n keys and names of templates, for example {@code moved-up}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<Kind> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
