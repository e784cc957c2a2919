package org.peerlearning.confluence.web;

import java.util.List;

/**
 * How lots are drawn for a session, and what was drawn.
 *
 * @param commitment the SHA-256 of the seed
 * @param when when lots are drawn or were, and among how many
 * @param rule how many seats a department gets at first; empty where there is no bound
 * @param seed empty while it is secret
 * @param seats for how many seats lots were drawn; empty while they are to come
 * @param seedCheck what to type in a shell to see that the seed is the one that was announced
 * @param lotCheck the same for the first lot; empty where nobody took part
 * @param data address of all of it for programs
 */
public record DrawPageView(
        HeadView head,
        String commitment,
        String when,
        String rule,
        String seed,
        String seats,
        String seedCheck,
        String lotCheck,
        String data,
        List<LotView> lots) {

    public DrawPageView {
        lots = List.copyOf(lots);
    }

    public boolean hasRule() {
        return !rule.isEmpty();
    }

    public boolean isDrawn() {
        return !seed.isEmpty();
    }

    public boolean hasLots() {
        return !lots.isEmpty();
    }
}
