package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import java.util.List;
import org.peerlearning.shared.PageId;
import org.peerlearning.skill.PageTopics;

/** What pages are about, by their labels. */
public final class ConfluencePageTopics implements PageTopics {

    private final WikiPages pages;
    private final PageLabels labels;

    public ConfluencePageTopics(WikiPages pages, PageLabels labels) {
        this.pages = pages;
        this.labels = labels;
    }

    @Override
    public List<String> labels(PageId page) {
        return pages.current(page).map((AbstractPage current) -> labels.of(current)).orElse(List.of());
    }
}
