package org.peerlearning.confluence.view;

/**
 * What is switched off of all that a card shows, so that it says so or leaves it out.
 *
 * @param watching of the page on joining
 * @param comments that people wrote below the page
 */
public record OffView(boolean watching, boolean comments) {}
