package org.peerlearning.confluence.web;

/**
 * Something a host can do about a sign-up or a member.
 *
 * @param key {@code accept}, {@code turn-down}, {@code move} or {@code remove}; the role to give; or who is asked to co-host
 * @param label the words on the button
 * @param name the same, naming the person, for those who hear the page
 * @param done what is said once it is done
 */
public record DeedView(String key, String label, String name, String done) {}
