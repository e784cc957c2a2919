package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/**
 * A page to be created.
 *
 * @param space where
 * @param parent the page it stands below, in the same space; null for the top of the tree
 * @param title at most 255 characters
 * @param body storage format
 */
public record NewPage(Space space, Page parent, String title, String body) { }
