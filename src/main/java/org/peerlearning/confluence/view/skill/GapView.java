package org.peerlearning.confluence.view.skill;

/**
 * A skill that people want to learn.
 *
 * @param id its number
 * @param url address of the skill's page
 * @param demand for example "wanted by 12, offered by none"
 * @param start where a group about it is started
 */
public record GapView(String id, String name, String url, String demand, boolean nobodyOffers, String start) {}
