package org.peerlearning.confluence.page;

/**
 * A line of an agenda.
 *
 * @param minutes how long it takes
 * @param text what people do, translated
 */
public record AgendaStep(int minutes, String text) {}
