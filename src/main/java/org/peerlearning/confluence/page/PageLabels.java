package org.peerlearning.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Collection;
import java.util.List;
import org.peerlearning.shared.PageId;

/** Labels of wiki pages. */
public final class PageLabels {

    private final WikiPages pages;
    private final LabelManager labels;

    public PageLabels(WikiPages pages, LabelManager labels) {
        this.pages = pages;
        this.labels = labels;
    }

    /** What everybody sees who sees the page: labels of single people, and those that the system sets, are left out. */
    List<String> of(AbstractPage page) {
        return page.getLabels().stream().filter(Namespace::isGlobal).map(Label::getName).distinct().toList();
    }

    /** A label that is there already stays as it is. */
    void put(PageId id, Collection<String> names) {
        pages.current(id).ifPresent(page -> names.forEach(name -> labels.addLabel(page, new Label(name))));
    }
}
