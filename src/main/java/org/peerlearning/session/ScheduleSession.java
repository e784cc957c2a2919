package org.peerlearning.session;

import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host, or an administrator of the space, adds a session to a group. */
public final class ScheduleSession {

    private final Groups groups;
    private final Planning planning;
    private final Transactions transactions;

    public ScheduleSession(Groups groups, Planning planning, Transactions transactions) {
        this.groups = groups;
        this.planning = planning;
        this.transactions = transactions;
    }

    public Answer<Session> schedule(Viewer viewer, GroupId id, SessionDraft draft) {
        return groups.find(viewer, id)
                .then(group -> planning.refusesMore(viewer, group)
                        .<Answer<Session>>map(Answer::no)
                        .orElseGet(() -> planning.check(draft)
                                .then(plan -> transactions.allOrRefused(() -> Planning.goingOn(groups.locked(id))
                                        .then(locked -> Answer.of(planning.add(id, plan)))))));
    }
}
