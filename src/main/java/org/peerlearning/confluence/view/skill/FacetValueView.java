package org.peerlearning.confluence.view.skill;

/**
 * One value to narrow down to.
 *
 * @param people how many would remain
 * @param chosen whether the reader chose it already
 */
public record FacetValueView(String label, String people, String url, boolean chosen) {}
