package org.peerlearning.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import java.util.Collection;
import org.peerlearning.shared.PageId;

/** Labels of wiki pages. */
public final class PageLabels {

    private final WikiPages pages;
    private final LabelManager labels;

    public PageLabels(WikiPages pages, LabelManager labels) {
        this.pages = pages;
        this.labels = labels;
    }

    /** A label that is there already stays as it is. */
    void put(PageId id, Collection<String> names) {
        pages.current(id).ifPresent(page -> names.forEach(name -> labels.addLabel(page, new Label(name))));
    }
}
