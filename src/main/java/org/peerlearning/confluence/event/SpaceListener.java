package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.event.api.EventListener;
import java.util.List;
import java.util.Optional;
import org.peerlearning.confluence.SpaceState;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.shared.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what becomes of spaces. A space that is removed takes its pages along without a word about each. What had to be put off is done by
 * what the wiki says of the space then.
 */
public final class SpaceListener extends OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceListener.class);

    private final FollowSpace follow;
    private final SpaceManager spaces;

    public SpaceListener(Hearing hearing, FollowSpace follow, SpaceManager spaces) {
        super(hearing);
        this.follow = follow;
        this.spaces = spaces;
    }

    @EventListener
    public void archived(SpaceArchivedEvent event) {
        hear(event, space -> follow.archived(space, true), space -> asItStands(space, true));
    }

    @EventListener
    public void unarchived(SpaceUnArchivedEvent event) {
        hear(event, space -> follow.archived(space, false), space -> asItStands(space, false));
    }

    @EventListener
    public void removed(SpaceRemoveEvent event) {
        hear(event, follow::removed, space -> find(space).isEmpty() ? follow.removed(space) : List.of());
    }

    /** @param told where spaces do not say themselves whether they are put away */
    private List<FollowSpace.Failure> asItStands(SpaceKey key, boolean told) {
        return find(key)
                .map(space -> follow.archived(key, SpaceState.isArchived(space, told)))
                .orElse(List.of());
    }

    private Optional<Space> find(SpaceKey key) {
        return Optional.ofNullable(spaces.getSpace(key.value()));
    }

    /** A failure here must not keep an administrator from what they do to a space. */
    private void hear(SpaceEvent event, Following now, Following later) {
        safely(() -> follow(new SpaceKey(event.getSpace().getKey()), now, later));
    }

    private void follow(SpaceKey space, Following now, Following later) {
        try {
            follow(() -> tell(now, space), () -> tell(later, space));
        } catch (RuntimeException failure) {
            LOG.error("The groups of space {} could not follow it", space.value(), failure);
        }
    }

    private static void tell(Following following, SpaceKey space) {
        following.of(space).forEach(failure ->
                LOG.error("Group {} could not follow its space {}", failure.group().value(), space.value(), failure.reason()));
    }

    private interface Following {
        List<FollowSpace.Failure> of(SpaceKey space);
    }
}
