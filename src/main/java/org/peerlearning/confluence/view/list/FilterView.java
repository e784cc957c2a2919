package org.peerlearning.confluence.view.list;

import java.util.List;

/**
 * The form by which a reader narrows a list. It leads back to the same page.
 *
 * @param typed the name of the text field, and what was typed
 * @param topic the name of the field for a topic, and what was typed; without a name where the list is about one
 * @param free the name of the box for groups with free seats; empty where the list holds no others
 * @param clear where nothing is chosen; empty when nothing is
 */
public record FilterView(
        String action, List<KeptView> kept, KeptView typed, int typedMax, KeptView topic, int topicMax, List<MenuView> menus,
        String free, boolean freeOnly, String clear) {

    public FilterView {
        kept = List.copyOf(kept);
        menus = List.copyOf(menus);
    }

    public boolean hasTopic() {
        return !topic.name().isEmpty();
    }

    public boolean hasFree() {
        return !free.isEmpty();
    }

    public boolean hasClear() {
        return !clear.isEmpty();
    }
}
