package org.peerlearning.confluence.web;

/**
 * Which session a desk is for.
 *
 * @param title of the group
 * @param url of the group's page
 * @param momentZone the zone of the moments in the lists
 * @param table address of the participants as a table for a spreadsheet
 */
public record DeskHeadView(String title, String url, String date, String hours, String zone, String momentZone, String table) {}
