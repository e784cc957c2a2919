package org.peerlearning.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Switches;

/** Labels of wiki pages. */
public final class PageLabels {

    private static final Doubtful REMOVING = new Doubtful("labels of topics that a group gave up stay on its page");

    private final WikiPages pages;
    private final LabelManager labels;
    private final Switches switches;

    public PageLabels(WikiPages pages, LabelManager labels, Switches switches) {
        this.pages = pages;
        this.labels = labels;
        this.switches = switches;
    }

    /**
     * What everybody sees who sees the page: labels of single people, and those that the system sets, are left out. A page in the trash
     * has none.
     */
    List<String> of(AbstractPage page) {
        return pages.isThere(page) ? switches.ask(Feature.LABELS, () -> shown(page), List::of) : List.of();
    }

    private static List<String> shown(AbstractPage page) {
        return global(page).map(Label::getName).distinct().toList();
    }

    /** A label that is there already stays as it is. */
    void put(PageId id, Collection<String> names) {
        replace(id, List.of(), names);
    }

    /** Puts labels on a page and takes off those of before that are not among them; what else is there was put by people, and stays. */
    void replace(PageId id, Collection<String> before, Collection<String> names) {
        switches.ask(Feature.LABELS, () -> {
            pages.current(id).ifPresent(page -> {
                REMOVING.does(() -> given(page, before).stream()
                        .filter(label -> !names.contains(label.getName()))
                        .forEach(label -> labels.removeLabel(page, label)));
                names.forEach(name -> put(page, name));
            });
            return true;
        }, () -> false);
    }

    private static List<Label> given(AbstractPage page, Collection<String> names) {
        return names.isEmpty() ? List.of() : global(page).filter(label -> names.contains(label.getName())).toList();
    }

    private static Stream<Label> global(AbstractPage page) {
        return page.getLabels().stream().filter(label -> Namespace.isGlobal(label));
    }

    private void put(AbstractPage page, String name) {
        labels.addLabel(page, new Label(name, Namespace.GLOBAL));
    }
}
