package org.peerlearning.host.services;

import java.time.Instant;

/**
 * A mail that stayed in the house, as there is no mail server.
 *
 * @param to the addresses, separated by commas
 * @param mimeType of the mail, such as {@code multipart/alternative}
 * @param body its text; of several parts the plain one
 */
public record OutboxMail(long id, Instant queued, String from, String to, String subject, String mimeType, String body) {
}
