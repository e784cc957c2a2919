package org.peerlearning.confluence.view;

/**
 * What somebody said below a group's page.
 *
 * @param excerpt plain text in one line
 * @param url address of the comment
 */
public record CommentView(PersonView author, String when, String excerpt, String url) {}
