package org.peerlearning.confluence.view.list;

import java.util.List;

/** A choice in a form. */
public record MenuView(String name, String label, List<PickView> picks) {
    public MenuView {
        picks = List.copyOf(picks);
    }
}
