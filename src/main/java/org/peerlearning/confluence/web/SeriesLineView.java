package org.peerlearning.confluence.web;

/**
 * Sessions that go on by a rule.
 *
 * @param label for example "Every week, 17:00, until Jan 8, 2027"
 */
public record SeriesLineView(long id, String label) {}
