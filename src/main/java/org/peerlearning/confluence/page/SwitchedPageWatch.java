package org.peerlearning.confluence.page;

import org.peerlearning.group.PageWatch;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Switches;

/**
 * Where pages cannot be watched by an app, joining and leaving a group goes on without; people watch by the wiki's own menu. Where
 * only one of the two is found to be missing when the app starts, both are off: who was made to watch could not be let go.
 */
public final class SwitchedPageWatch implements PageWatch {

    private final PageWatch real;
    private final Switches switches;

    public SwitchedPageWatch(PageWatch real, Switches switches) {
        this.real = real;
        this.switches = switches;
    }

    @Override
    public boolean watch(PersonKey person, PageId page) {
        return switches.ask(Feature.WATCHING, () -> real.watch(person, page), () -> false);
    }

    @Override
    public void unwatch(PersonKey person, PageId page) {
        switches.ask(Feature.WATCHING, () -> {
            real.unwatch(person, page);
            return true;
        }, () -> false);
    }
}
