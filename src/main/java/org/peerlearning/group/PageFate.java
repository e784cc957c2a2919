package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** What became of the page that a group lives on. */
public enum PageFate {
    HERE,
    /** In the trash, from where it may come back. The group is shown nowhere meanwhile. */
    TRASHED,
    /** Gone for good, alone or with its space. The group is archived, for the sake of what was counted. */
    GONE;

    /** The word used in the database, for example {@code trashed}. */
    public String key() {
        return Words.key(this);
    }

    public static Optional<PageFate> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
