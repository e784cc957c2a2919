package org.peerlearning.confluence.calendar;

import java.util.Optional;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.CalendarPart;
import org.peerlearning.notice.MailCalendar;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Switches;

/** Where no mail can be written, nothing is written for it. */
public final class SwitchedCalendar implements MailCalendar {

    private final MailCalendar real;
    private final Switches switches;

    public SwitchedCalendar(MailCalendar real, Switches switches) {
        this.real = real;
        this.switches = switches;
    }

    @Override
    public Optional<CalendarPart> event(Session session, GroupOutline group, PersonKey reader, CalendarPart.Method method) {
        return switches.ask(Feature.MAIL, () -> real.event(session, group, reader, method), Optional::empty);
    }
}
