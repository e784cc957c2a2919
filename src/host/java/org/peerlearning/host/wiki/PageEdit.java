package org.peerlearning.host.wiki;

/**
 * A new version of a page.
 *
 * @param pageId which page
 * @param baseVersion the version the author had before them; refused when it is not the newest any more
 * @param title at most 255 characters
 * @param body storage format
 * @param remark what the author says of the change; may be empty
 */
public record PageEdit(long pageId, int baseVersion, String title, String body, String remark) { }
