package org.peerlearning.confluence.view.list;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.Life;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * Which groups a list shows to everybody who looks at it. Readers may narrow it, never widen it.
 *
 * @param table whether it is a table rather than cards
 * @param spaces groups of these; empty for any
 * @param lives one of these; where there are several, readers may choose any other
 * @param free only groups with a seat to get
 * @param search whether readers may narrow it
 * @param size how many on one page
 */
public record GroupListSettings(
        boolean table,
        Set<SpaceKey> spaces,
        Optional<Format> format,
        Optional<Tag> tag,
        Optional<String> topic,
        Optional<String> language,
        Set<Life> lives,
        When when,
        boolean free,
        boolean search,
        int size,
        Order order) {

    public static final int SIZE_USUAL = 12;
    public static final int SIZE_MAX = 50;

    public GroupListSettings {
        spaces = Set.copyOf(spaces);
        lives = Set.copyOf(lives);
    }

    /** Whether readers choose among lives. */
    boolean hasChoiceOfLives() {
        return lives.size() != 1;
    }

    /** Whether it shows some of the groups only, wherever they are. */
    boolean isForSome() {
        return format.isPresent() || tag.isPresent() || topic.isPresent() || language.isPresent()
                || !lives.equals(GroupFilter.LIVING) || when != When.ANY || free || order == Order.SOONEST;
    }
}
