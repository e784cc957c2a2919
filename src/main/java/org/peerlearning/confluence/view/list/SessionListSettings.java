package org.peerlearning.confluence.view.list;

import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * Which sessions a list shows.
 *
 * @param spaces sessions of groups of these; empty for any
 * @param group sessions of this one alone
 * @param days how far ahead a plain list looks
 */
public record SessionListSettings(
        Span span, Set<SpaceKey> spaces, Optional<GroupId> group, Optional<Format> format, Optional<Tag> tag, int days) {

    public static final int DAYS_USUAL = 30;
    public static final int DAYS_MAX = 366;

    public SessionListSettings {
        spaces = Set.copyOf(spaces);
    }

    GroupFilter filter() {
        GroupFilter filter = GroupFilter.ANY.in(spaces);
        filter = group.map(Set::of).map(filter::only).orElse(filter);
        filter = format.map(filter::of).orElse(filter);
        return tag.map(filter::of).orElse(filter);
    }
}
