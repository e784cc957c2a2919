package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.list.KeptView;
import org.peerlearning.confluence.view.list.MenuView;

/**
 * The form by which a reader looks for people. It leads back to the same page.
 *
 * @param skills the name of the field for chosen skills, and what it holds
 * @param happy the name of the box for people who like to be asked; empty where there are no others
 * @param clear where nothing is chosen; empty when nothing is
 */
public record FinderFormView(
        String action, List<KeptView> kept, KeptView typed, int typedMax, KeptView skills, List<MenuView> menus, String happy,
        boolean happyOnly, String clear) {

    public FinderFormView {
        kept = List.copyOf(kept);
        menus = List.copyOf(menus);
    }

    public boolean hasHappy() {
        return !happy.isEmpty();
    }

    public boolean hasClear() {
        return !clear.isEmpty();
    }
}
