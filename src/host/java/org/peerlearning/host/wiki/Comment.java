package org.peerlearning.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;

/**
 * A remark below a page.
 *
 * @param author null when the person is gone or was not logged in
 * @param text plain text with line breaks
 */
public record Comment(long id, long pageId, ConfluenceUser author, Instant written, String text) { }
