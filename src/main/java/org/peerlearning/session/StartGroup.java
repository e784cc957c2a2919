package org.peerlearning.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDraft;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A person starts a group: the group, its first session and its wiki page come into being together or not at all. */
public final class StartGroup {

    /** A started group with its first session. */
    public record Started(Group group, Session session) {}

    private final GroupRepository groups;
    private final Planning planning;
    private final GroupPages pages;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    public StartGroup(
            GroupRepository groups,
            Planning planning,
            GroupPages pages,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.groups = groups;
        this.planning = planning;
        this.pages = pages;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Why this viewer cannot start a group in this space; empty when they can. */
    public Optional<Refusal> refuses(Viewer viewer, SpaceKey space) {
        // One answer for "no such space" and "not allowed there": spaces people may not see stay unknown to them.
        return viewer.person().isPresent() && access.mayCreatePages(viewer, space)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("group.may-not-start"));
    }

    public Answer<Started> start(Viewer viewer, GroupDraft groupDraft, SessionDraft sessionDraft) {
        Instant now = clock.instant();
        Answer<GroupProfile> profile = GroupDraftPolicy.check(groupDraft);
        Answer<NewSession> plan = planning.check(sessionDraft);
        List<Refusal> wrong = new ArrayList<>();
        profile.fold(given -> true, wrong::addAll);
        plan.fold(given -> true, refusals -> wrong.addAll(refusals.stream().map(StartGroup::inSession).toList()));
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        return profile.then(checked -> plan.then(planned -> start(viewer, checked, planned, now)));
    }

    private Answer<Started> start(Viewer viewer, GroupProfile typed, NewSession plan, Instant now) {
        Optional<Refusal> refusal = refuses(viewer, typed.space());
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        PersonKey host = viewer.person().orElseThrow();
        GroupProfile profile = typed.in(pages.spelled(typed.space()).orElse(typed.space()));
        return transactions.allOrRefused(() -> {
            GroupId id = groups.add(profile, host, now);
            Session session = planning.add(id, plan);
            return pages.create(id, profile, host).then(page -> settled(id, profile, page, host, now, session));
        });
    }

    private Answer<Started> settled(
            GroupId id, GroupProfile profile, PageId page, PersonKey host, Instant now, Session session) {
        groups.settle(id, page);
        return Answer.of(new Started(new Group(id, profile, page, List.of(host), now), session));
    }

    /** The session's fields stand below {@code session} in the form and in JSON. */
    private static Refusal inSession(Refusal refusal) {
        Optional<String> field = refusal.field().map(name -> "session." + name);
        return new Refusal(refusal.kind(), refusal.reason(), field, refusal.arguments());
    }
}
