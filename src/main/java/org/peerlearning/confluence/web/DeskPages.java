package org.peerlearning.confluence.web;

import java.util.List;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.HistoryEntry;
import org.peerlearning.signup.MailParticipants;

/** Fills the host's desk of a session. */
public final class DeskPages {

    private final Desk desk;
    private final Heads heads;
    private final DeskFacts facts;
    private final DeskListViews lists;
    private final DeskTargets targets;
    private final HistoryViews histories;

    public DeskPages(
            Desk desk, Heads heads, DeskFacts facts, DeskListViews lists, DeskTargets targets, HistoryViews histories) {
        this.desk = desk;
        this.heads = heads;
        this.facts = facts;
        this.lists = lists;
        this.targets = targets;
        this.histories = histories;
    }

    Answer<DeskPageView> of(Viewer viewer, SessionId id) {
        return desk.lists(viewer, id)
                .then(found -> desk.history(viewer, id).then(history -> Answer.of(view(viewer, found, history))));
    }

    private DeskPageView view(Viewer viewer, Desk.Lists found, List<HistoryEntry> history) {
        Session session = found.meeting().session();
        List<TargetView> others = targets.of(viewer, found.meeting());
        return new DeskPageView(
                session.id().value(),
                heads.of(found.meeting()),
                facts.of(session, found.tally()),
                session.capacity(),
                SessionDraftPolicy.CAPACITY_MAX,
                Desk.REASON_MAX,
                MailParticipants.SUBJECT_MAX,
                MailParticipants.TEXT_MAX,
                lists.of(found, !others.isEmpty()),
                others,
                histories.of(history, session.time().zone()));
    }
}
