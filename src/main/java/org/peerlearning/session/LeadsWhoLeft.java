package org.peerlearning.session;

import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupHappening;
import org.peerlearning.group.GroupHappening.TieChanged;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupNews;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Whoever is in a group no more leads none of its sessions that are ahead. What has begun stays as it was. */
public final class LeadsWhoLeft implements GroupNews {

    private final PlansOfGroup plans;
    private final SessionLock lock;
    private final GroupNews next;

    /** @param next who hears of it then */
    public LeadsWhoLeft(PlansOfGroup plans, SessionLock lock, GroupNews next) {
        this.plans = plans;
        this.lock = lock;
        this.next = next;
    }

    @Override
    public void happened(List<GroupHappening> happenings) {
        happenings.stream()
                .filter(TieChanged.class::isInstance)
                .map(TieChanged.class::cast)
                .filter(changed -> changed.from().filter(Tie::isIn).isPresent() && !changed.membership().tie().isIn())
                .forEach(left -> end(left.group(), left.membership().person()));
        next.happened(happenings);
    }

    /** One statement finds the sessions, mostly none; each is changed under its lock, for others may be changing it. */
    private void end(GroupId group, PersonKey person) {
        plans.ledAhead(group, person).forEach(id -> lock.holding(id, Viewer.of(person), held -> {
            Session session = held.session();
            if (session.plan().ledBy().filter(person::equals).isPresent()) {
                held.change(session.noting(session.plan().ledBy(Optional.empty())));
            }
            return true;
        }));
    }
}
