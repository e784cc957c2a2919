package org.peerlearning.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Recap;
import org.peerlearning.session.SessionLock.Held;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/**
 * After a session a wiki page looks back on it: what was done, what was learnt, what comes next. It is made once, below the group's
 * page, from what was planned; whoever comes second gets the same page.
 */
public final class WriteRecap {

    private final Meetings meetings;
    private final Groups groups;
    private final Planning planning;
    private final SessionLock lock;
    private final GroupPages pages;
    private final Transactions transactions;

    public WriteRecap(
            Meetings meetings,
            Groups groups,
            Planning planning,
            SessionLock lock,
            GroupPages pages,
            Transactions transactions) {
        this.meetings = meetings;
        this.groups = groups;
        this.planning = planning;
        this.lock = lock;
        this.pages = pages;
        this.transactions = transactions;
    }

    /**
     * The page that was made.
     *
     * @param fresh whether it was made just now
     */
    public record Written(PageId page, boolean fresh) {}

    public Answer<Written> write(Viewer viewer, SessionId id) {
        return meetings.find(viewer, id).then(meeting -> refuses(viewer, meeting)
                .<Answer<Written>>map(Answer::no)
                .orElseGet(() -> groups.find(viewer, meeting.session().group())
                        .then(group -> write(group, meeting, viewer.person().orElseThrow()))));
    }

    /** Why this viewer writes no recap of a session; empty when they can. Its hosts can, and so can whoever led it. */
    Optional<Refusal> refuses(Viewer viewer, Meeting meeting) {
        return refuses(viewer, meeting.session(), meeting.space(), () -> planning.refuses(viewer, meeting));
    }

    /** Why this viewer writes no recap of a session of a group; empty when they can. */
    Optional<Refusal> refuses(Viewer viewer, Session session, Group group) {
        return refuses(viewer, session, group.profile().space(), () -> planning.refuses(viewer, group));
    }

    private Optional<Refusal> refuses(Viewer viewer, Session session, SpaceKey space, Supplier<Optional<Refusal>> planners) {
        boolean led = session.plan().ledBy().filter(viewer::is).isPresent();
        Optional<Refusal> refusal = led ? Optional.empty() : planners.get();
        return refusal
                .or(() -> session.calledOff() ? Optional.of(Refusal.refused("signup.called-off")) : Optional.empty())
                .or(() -> session.time().hasEnded(planning.now())
                        ? Optional.empty()
                        : Optional.of(Refusal.refused("session.recap-too-early")))
                .or(() -> planning.refusesPage(viewer, space));
    }

    /** Under the lock, so that two who click at once get one page. */
    private Answer<Written> write(Group group, Meeting meeting, PersonKey author) {
        return transactions.allOrRefused(() -> lock.holding(meeting.id(), Viewer.of(author), held -> written(held, group, author))
                .orElseGet(() -> Answer.no(Refusal.notFound("session.not-found"))));
    }

    private Answer<Written> written(Held held, Group group, PersonKey author) {
        SessionPlan plan = held.session().plan();
        Optional<PageId> there = plan.recap().filter(page -> pages.path(page).isPresent());
        if (there.isPresent()) {
            return Answer.of(new Written(there.get(), false));
        }
        Recap recap = new Recap(
                group.page(),
                group.title(),
                plan.time().startsAt().toLocalDateTime(),
                plan.activity(),
                plan.agenda(),
                group.details().skills());
        return pages.createRecap(recap, author).then(page -> {
            held.change(held.session().noting(plan.recappedOn(page)));
            return Answer.of(new Written(page, true));
        });
    }
}
