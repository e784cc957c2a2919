package org.peerlearning.confluence.rest;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** Whether somebody who comes in as host wants to watch the group's page. As on joining, they do unless they say otherwise. */
final class Watching {

    private Watching() {}

    /** @param typed null or empty when nothing is said */
    static Answer<Boolean> wanted(String typed) {
        return switch (typed == null ? "" : typed) {
            case "", "true" -> Answer.of(true);
            case "false" -> Answer.of(false);
            default -> Answer.no(Refusal.invalid("watch", "input.unknown"));
        };
    }
}
