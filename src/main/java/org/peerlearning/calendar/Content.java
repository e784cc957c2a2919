package org.peerlearning.calendar;

import java.time.Duration;
import java.util.Optional;

/**
 * What an event says beside its time.
 *
 * @param location may be empty
 * @param description may have line breaks; may be empty
 * @param url of the page that tells more
 * @param online where to join
 * @param busy whether whoever reads it has no time for something else
 * @param alarm so long before the start
 */
record Content(
        String summary,
        String location,
        String description,
        String category,
        Optional<String> url,
        Optional<String> online,
        Status status,
        boolean busy,
        Optional<Duration> alarm) {

    /** In the words of the format. */
    enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
