package org.peerlearning.shared;

import java.time.Instant;

/**
 * When the wiki was read-only, as far as this node knows. What ran out then ran out for people who could do nothing about it.
 */
public interface ReadOnlyTimes {

    /** Of a wiki that never was. */
    ReadOnlyTimes NONE = moment -> false;

    /** Whether nothing could be changed at that moment because the wiki was read-only. */
    boolean cover(Instant moment);
}
