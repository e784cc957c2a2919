package org.peerlearning.notice;

import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;

/**
 * Everything that a mail to one reader says, as it is true at this moment.
 *
 * @param to the reader
 * @param zone where the reader's days and nights are; times of a session are told in it, beside the session's own where they differ
 * @param group what it is about; empty for a digest
 * @param mayView whether the reader may view the group's page. Only what is called off, or what they were taken off or gave up, is told
 *     to those who may not: then no link leads there, and the mail says no more of the session than when it was to be
 * @param session empty where the group as a whole is concerned, and for a digest
 * @param digest what a digest tells; empty for every other kind
 * @param thread what ties the mails about one thing together
 * @param calendar the event for the reader's calendar, where the kind carries one
 * @param unsubscribe the reader's own token for the page where mails are turned off; it is a secret, and goes nowhere but into the mail
 */
public record Delivery(
        PersonKey to,
        ZoneId zone,
        Kind kind,
        Optional<GroupOutline> group,
        boolean mayView,
        Optional<Session> session,
        Told told,
        Optional<Digest> digest,
        MailThread thread,
        Optional<CalendarPart> calendar,
        String unsubscribe) {}
