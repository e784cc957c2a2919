package org.peerlearning.calendar;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** Owners of feeds, who are not there when their calendars ask. */
public interface Subscribers {

    /** What a calendar has to know of its reader. */
    record Subscriber(Locale language, ZoneId zone) {}

    /** Empty for a person who has left or was deactivated. */
    Optional<Subscriber> find(PersonKey person);
}
