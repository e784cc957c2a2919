package org.peerlearning.host.wiki;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;

/** Confluence's view of the labels of pages. */
public final class HostLabelManager implements LabelManager {

    private static final int NO_CHANGE = 0;
    private static final int ADDED = 1;
    private static final int REMOVED = 3;

    private final Labels labels;

    public HostLabelManager(Wiki wiki) {
        this.labels = wiki.labels();
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        return labels.add(page(object), label.getName()) ? ADDED : NO_CHANGE;
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        return labels.remove(page(object), label.getName()) ? REMOVED : NO_CHANGE;
    }

    /** {@inheritDoc} Null when no page carries it. */
    @Override
    public Label getLabel(String name) {
        return labels.all().contains(name) ? new Label(name) : null;
    }

    private static Page page(Labelable object) {
        if (object instanceof Page page && page.isPersistent()) {
            return page;
        }
        throw new IllegalArgumentException("Only stored pages carry labels here, not " + object);
    }
}
