package org.peerlearning.group;

import java.time.Instant;
import org.peerlearning.shared.PersonKey;

/**
 * Somebody who animates a group.
 *
 * @param since when they became host or co-host; a change between the two keeps it
 */
public record Host(PersonKey person, Role role, Instant since) {

    public Host as(Role other) {
        return new Host(person, other, since);
    }
}
