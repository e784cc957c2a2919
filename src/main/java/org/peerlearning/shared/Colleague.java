package org.peerlearning.shared;

/**
 * Somebody of the wiki, as forms name them.
 *
 * @param name the full name, which several may have; the user name where a directory knows none
 * @param userName as they log in, which nobody else has
 */
public record Colleague(PersonKey person, String name, String userName) {}
