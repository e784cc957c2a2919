package org.peerlearning.confluence.view.skill;

import java.util.List;

/** By what one can narrow down, and what would remain. */
public record FacetView(String label, List<FacetValueView> values) {
    public FacetView {
        values = List.copyOf(values);
    }
}
