package org.peerlearning.group;

import java.util.List;
import java.util.Optional;

/**
 * One page of groups.
 *
 * @param next give it as {@code olderThan} for the page that follows; empty on the last one
 */
public record GroupList(List<Group> groups, Optional<GroupId> next) {
    public GroupList {
        groups = List.copyOf(groups);
    }
}
