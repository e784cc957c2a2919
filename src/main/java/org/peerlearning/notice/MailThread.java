package org.peerlearning.notice;

import java.util.Optional;

/**
 * What ties mails together. Both are the part of a message id before the {@code @}; what follows it names the server.
 *
 * @param own of this mail, the same each time it is handed over, for example {@code notice-42}
 * @param root that all mails to this reader about one session, or one group, refer to; for example {@code session-7}
 */
public record MailThread(String own, Optional<String> root) {}
