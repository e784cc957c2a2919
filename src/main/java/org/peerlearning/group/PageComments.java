package org.peerlearning.group;

import java.util.List;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/** What people say below wiki pages. */
public interface PageComments {

    /** The latest comments on a page that this viewer may see, the latest first; none where they may not see the page. */
    List<PageComment> latest(Viewer viewer, PageId page, int limit);
}
