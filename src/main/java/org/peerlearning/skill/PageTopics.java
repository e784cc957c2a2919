package org.peerlearning.skill;

import java.util.List;
import org.peerlearning.shared.PageId;

/** What wiki pages are about. */
public interface PageTopics {

    /** The page's labels, without those that only their author sees. */
    List<String> labels(PageId page);
}
