package org.peerlearning.session;

import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host, or an administrator of the space, adds a session to a group. */
public final class ScheduleSession {

    private final Groups groups;
    private final Planning planning;
    private final Access access;
    private final Transactions transactions;

    public ScheduleSession(Groups groups, Planning planning, Access access, Transactions transactions) {
        this.groups = groups;
        this.planning = planning;
        this.access = access;
        this.transactions = transactions;
    }

    public Answer<Session> schedule(Viewer viewer, GroupId id, SessionDraft draft) {
        return groups.find(viewer, id).then(group -> {
            if (!mayPlan(viewer, group)) {
                return Answer.no(Refusal.notAllowed("session.may-not-plan"));
            }
            return planning.check(draft).then(plan -> Answer.of(transactions.inOne(() -> planning.add(group.id(), plan))));
        });
    }

    private boolean mayPlan(Viewer viewer, Group group) {
        return viewer.person().filter(group::isHostedBy).isPresent()
                || access.mayAdminister(viewer, group.profile().space());
    }
}
