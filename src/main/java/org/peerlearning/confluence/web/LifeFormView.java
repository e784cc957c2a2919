package org.peerlearning.confluence.web;

/**
 * Where a group is in its life, and where its hosts can take it.
 *
 * @param now in a sentence
 * @param copies whether a next round can be started, which is in the same space
 * @param tells whether its people can be written to
 * @param nextTitle what the next round might be called
 */
public record LifeFormView(
        String now, boolean begins, boolean rests, boolean wakes, boolean archives, boolean reopens, boolean copies, boolean tells,
        int outcomeMax,
        String nextTitle) {}
