package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/**
 * What somebody said below a page.
 *
 * @param author empty for a visitor, and for somebody whom the wiki no longer knows
 * @param excerpt the beginning of it, as plain text in one line
 * @param path its address below the wiki's base address
 */
public record PageComment(Optional<PersonKey> author, Instant written, String excerpt, String path) {}
