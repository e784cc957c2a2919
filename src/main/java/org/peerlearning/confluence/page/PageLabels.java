package org.peerlearning.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Collection;
import java.util.List;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.shared.PageId;

/** Labels of wiki pages. */
public final class PageLabels {

    private static final Doubtful READING = new Doubtful("labels of pages are not read, so nothing is suggested by them");
    private static final Doubtful PUTTING = new Doubtful("pages of groups get no labels");

    private final WikiPages pages;
    private final LabelManager labels;

    public PageLabels(WikiPages pages, LabelManager labels) {
        this.pages = pages;
        this.labels = labels;
    }

    /**
     * What everybody sees who sees the page: labels of single people, and those that the system sets, are left out. A page in the trash
     * has none.
     */
    List<String> of(AbstractPage page) {
        return pages.isThere(page) ? READING.ask(() -> shown(page), () -> List.of()) : List.of();
    }

    private static List<String> shown(AbstractPage page) {
        return page.getLabels().stream().filter(label -> Namespace.isGlobal(label)).map(Label::getName).distinct().toList();
    }

    /** A label that is there already stays as it is. */
    void put(PageId id, Collection<String> names) {
        pages.current(id).ifPresent(page -> PUTTING.does(() -> names.forEach(name -> put(page, name))));
    }

    private void put(AbstractPage page, String name) {
        labels.addLabel(page, new Label(name, Namespace.GLOBAL));
    }
}
