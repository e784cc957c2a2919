package org.peerlearning.calendar;

/** Who asks whom to note an event: one reader alone, who has answered already by signing up. */
record Parties(Party organizer, Party attendee) {

    void write(Lines lines) {
        lines.line("ORGANIZER" + organizer.called(), "mailto:" + organizer.mail())
                .line("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE" + attendee.called(),
                        "mailto:" + attendee.mail());
    }
}
