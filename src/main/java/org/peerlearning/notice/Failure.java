package org.peerlearning.notice;

/**
 * Something that went wrong, and held nothing else up.
 *
 * @param what it was about, for the log
 */
public record Failure(String what, RuntimeException reason) {}
