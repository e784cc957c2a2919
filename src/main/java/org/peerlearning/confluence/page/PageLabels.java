package org.peerlearning.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Collection;
import java.util.List;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Switches;

/** Labels of wiki pages. */
public final class PageLabels {

    private final WikiPages pages;
    private final LabelManager labels;
    private final Switches switches;

    public PageLabels(WikiPages pages, LabelManager labels, Switches switches) {
        this.pages = pages;
        this.labels = labels;
        this.switches = switches;
    }

    /** What everybody sees who sees the page: labels of single people, and those that the system sets, are left out. */
    List<String> of(AbstractPage page) {
        return switches.ask(
                Feature.LABELS,
                () -> page.getLabels().stream().filter(Namespace::isGlobal).map(Label::getName).distinct().toList(),
                List::of);
    }

    /** A label that is there already stays as it is. */
    void put(PageId id, Collection<String> names) {
        switches.ask(Feature.LABELS, () -> {
            pages.current(id).ifPresent(page -> names.forEach(name -> labels.addLabel(page, new Label(name))));
            return true;
        }, () -> false);
    }
}
