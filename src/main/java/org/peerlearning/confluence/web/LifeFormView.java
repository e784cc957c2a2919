package org.peerlearning.confluence.web;

/**
 * Where a group is in its life, and where its hosts can take it.
 *
 * @param now in a sentence
 * @param nextTitle what the next round might be called
 */
public record LifeFormView(
        String now, boolean begins, boolean rests, boolean wakes, boolean archives, boolean reopens, int outcomeMax, String nextTitle) {}
