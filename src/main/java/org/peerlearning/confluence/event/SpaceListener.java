package org.peerlearning.confluence.event;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what becomes of spaces. A space that is removed takes its pages along without a word about each. */
public final class SpaceListener extends OwnListener {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceListener.class);

    private final FollowSpace follow;
    private final Transactions transactions;

    public SpaceListener(Hearing hearing, FollowSpace follow, Transactions transactions) {
        super(hearing);
        this.follow = follow;
        this.transactions = transactions;
    }

    @EventListener
    public void archived(SpaceArchivedEvent event) {
        hear(event, space -> follow.archived(space, true));
    }

    @EventListener
    public void unarchived(SpaceUnArchivedEvent event) {
        hear(event, space -> follow.archived(space, false));
    }

    @EventListener
    public void removed(SpaceRemoveEvent event) {
        hear(event, follow::removed);
    }

    /** A failure here must not keep an administrator from what they do to a space. */
    private void hear(SpaceEvent event, Following following) {
        safely(() -> follow(event, following));
    }

    private void follow(SpaceEvent event, Following following) {
        String space = event.getSpace().getKey();
        try {
            transactions.joining(() -> following.of(new SpaceKey(space)).forEach(failure ->
                    LOG.error("Group {} could not follow its space {}", failure.group().value(), space, failure.reason())));
        } catch (RuntimeException failure) {
            LOG.error("The groups of space {} could not follow it", space, failure);
        }
    }

    private interface Following {
        List<FollowSpace.Failure> of(SpaceKey space);
    }
}
