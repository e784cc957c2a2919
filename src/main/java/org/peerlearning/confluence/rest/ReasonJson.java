package org.peerlearning.confluence.rest;

/**
 * Why something cannot be done.
 *
 * @param reason stable, for programs, for example {@code signup.full}
 * @param message the same in the viewer's language, for people
 */
record ReasonJson(String reason, String message) {}
