package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.HistoryEntry;

/** Fills the host's desk of a session. */
public final class DeskPages {

    private final Desk desk;
    private final DeskHeads heads;
    private final DeskListViews lists;
    private final DeskTargets targets;
    private final HistoryViews histories;
    private final I18nResolver i18n;

    public DeskPages(
            Desk desk,
            DeskHeads heads,
            DeskListViews lists,
            DeskTargets targets,
            HistoryViews histories,
            I18nResolver i18n) {
        this.desk = desk;
        this.heads = heads;
        this.lists = lists;
        this.targets = targets;
        this.histories = histories;
        this.i18n = i18n;
    }

    Answer<DeskPageView> of(Viewer viewer, SessionId id) {
        return desk.lists(viewer, id)
                .then(found -> desk.history(viewer, id).then(history -> Answer.of(view(viewer, found, history))));
    }

    private DeskPageView view(Viewer viewer, Desk.Lists found, List<HistoryEntry> history) {
        Session session = found.meeting().session();
        List<ChoiceView> others = targets.of(viewer, found.meeting());
        return new DeskPageView(
                session.id().value(),
                heads.of(found.meeting()),
                session.calledOff(),
                i18n.getText("peer-learning.desk.tally", found.tally().taken(), session.capacity(), found.tally().waiting()),
                session.capacity(),
                SessionDraftPolicy.CAPACITY_MAX,
                Desk.REASON_MAX,
                lists.of(found, !others.isEmpty()),
                others,
                histories.of(history, session.time().zone()));
    }
}
