package org.peerlearning.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;

/**
 * A version of a page, the newest or an older one.
 *
 * @param number from 1
 * @param author null when the person is gone
 * @param body storage format
 */
public record PageVersion(int number, String title, String body, ConfluenceUser author, Instant written, String remark) { }
