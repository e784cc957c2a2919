package org.peerlearning.confluence.event;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.peerlearning.calendar.RevokeFeed;
import org.peerlearning.notice.EndNotices;
import org.peerlearning.shared.PersonKey;

/** What is taken away when somebody is gone for good, and waits for those who are only deactivated. */
public final class Farewells {

    private final EndNotices endNotices;
    private final RevokeFeed revokeFeed;

    public Farewells(EndNotices endNotices, RevokeFeed revokeFeed) {
        this.endNotices = endNotices;
        this.revokeFeed = revokeFeed;
    }

    /** By what they are about. */
    Map<String, ToIntFunction<PersonKey>> all() {
        return Map.of("notices", endNotices::of, "calendar feeds", revokeFeed::allOf);
    }
}
