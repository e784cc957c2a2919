package org.peerlearning.confluence.view;

/**
 * Somebody who might become co-host.
 *
 * @param key names them in an invitation
 * @param label the words on the button, with the person's name
 * @param done what is said once they are asked
 */
public record NudgeView(String key, String label, String done) {}
