package org.peerlearning.host.services;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that stayed in the house: because there is no mail server, or because the server refused it.
 *
 * @param to the addresses, separated by commas
 * @param cc as {@code to}; empty when there are none
 * @param mimeType of the body, such as {@code text/html}
 * @param error why it could not be sent; empty when there is no server to send it to
 */
public record OutboxMail(long id, Instant queued, String from, String to, String cc, String subject, String mimeType, String body,
        Optional<String> error) {
}
