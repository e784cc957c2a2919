package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** What hosts write to the person whom their decision concerns. */
public final class Reasons {

    /** In characters as people count them. */
    public static final int MAX = 200;

    private Reasons() {}

    static String of(String typed) {
        return Text.line(typed);
    }

    /** There has to be one, for somebody reads it. */
    static Optional<Refusal> refuses(String typed) {
        String reason = of(typed);
        if (!Text.isVisible(reason)) {
            return Optional.of(Refusal.invalid("reason", "input.missing"));
        }
        return Text.length(reason) > MAX ? Optional.of(Refusal.invalid("reason", "input.too-long", MAX)) : Optional.empty();
    }
}
