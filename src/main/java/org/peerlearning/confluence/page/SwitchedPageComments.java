package org.peerlearning.confluence.page;

import java.util.List;
import org.peerlearning.group.PageComment;
import org.peerlearning.group.PageComments;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Switches;
import org.peerlearning.shared.Viewer;

/** Where comments cannot be read by an app, none are shown on cards; they stand below the page as ever. */
public final class SwitchedPageComments implements PageComments {

    private final PageComments real;
    private final Switches switches;

    public SwitchedPageComments(PageComments real, Switches switches) {
        this.real = real;
        this.switches = switches;
    }

    @Override
    public List<PageComment> latest(Viewer viewer, PageId page, int limit) {
        return switches.ask(Feature.COMMENTS, () -> real.latest(viewer, page, limit), List::of);
    }
}
