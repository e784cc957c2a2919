package org.peerlearning.session;

import java.time.Clock;
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
    private final SessionRepository sessions;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    public ScheduleSession(
            Groups groups, SessionRepository sessions, Access access, Transactions transactions, Clock clock) {
        this.groups = groups;
        this.sessions = sessions;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Answer<Session> schedule(Viewer viewer, GroupId id, SessionDraft draft) {
        return groups.find(viewer, id).then(group -> {
            if (!mayPlan(viewer, group)) {
                return Answer.no(Refusal.notAllowed("session.may-not-plan"));
            }
            return SessionDraftPolicy.check(draft, clock.instant())
                    .then(plan -> Answer.of(transactions.inOne(() -> sessions.add(group.id(), plan))));
        });
    }

    private boolean mayPlan(Viewer viewer, Group group) {
        return viewer.person().filter(group::isHostedBy).isPresent()
                || access.mayAdminister(viewer, group.profile().space());
    }
}
