package org.peerlearning.calendar;

import java.time.LocalDateTime;
import java.util.List;

/**
 * How an event recurs.
 *
 * @param rule in the words of the format, for example {@code FREQ=WEEKLY;COUNT=6;BYDAY=TU}
 * @param except local times at which it does not take place, in the zone of the event
 * @param last its last occurrence by the rule
 */
record Repeat(String rule, List<LocalDateTime> except, LocalDateTime last) {

    Repeat {
        except = List.copyOf(except);
    }
}
