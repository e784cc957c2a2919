package org.peerlearning.confluence.view.list;

import java.util.Optional;
import org.peerlearning.shared.Words;

/** How sessions are laid out. */
public enum Span {
    /** One after the other. */
    LIST,
    WEEK,
    MONTH;

    public static Optional<Span> byKey(String key) {
        return Words.byKey(values(), key);
    }
}
