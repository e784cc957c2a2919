package org.peerlearning.confluence.web;

/**
 * The sessions of a group once more, for its next round.
 *
 * @param how for example "Every week, Tuesday, 17:30 (Europe/Paris)"
 * @param date the first day that is proposed
 * @param counts whether it can be said how many there are to be
 * @param count how many there were
 */
public record AgainView(String how, String date, boolean counts, int count) {}
