package org.peerlearning.confluence.web;

/**
 * Which session a page is about.
 *
 * @param title of the group
 * @param url of the group's page
 */
public record HeadView(String title, String url, String date, String hours, String zone) {}
