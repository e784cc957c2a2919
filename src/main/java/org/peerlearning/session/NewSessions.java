package org.peerlearning.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Refusal;

/** Keeps sessions that were planned, whoever planned them: each draw gets what its lots are made from. */
public final class NewSessions {

    private final SessionRepository sessions;
    private final WikiGroups wikiGroups;
    private final Supplier<String> drawSeeds;

    /**
     * New sessions.
     *
     * @param drawSeeds gives something else each time, and nobody can foresee what
     */
    public NewSessions(SessionRepository sessions, WikiGroups wikiGroups, Supplier<String> drawSeeds) {
        this.sessions = sessions;
        this.wikiGroups = wikiGroups;
        this.drawSeeds = drawSeeds;
    }

    /** Why seats cannot be kept for whom they are to be kept; empty when they can. */
    Optional<Refusal> refuses(SignupTerms terms) {
        return terms.kept()
                .filter(kept -> kept.whom() == KeptSeats.Whom.WIKI_GROUP && !wikiGroups.exists(kept.wikiGroup()))
                .map(kept -> Refusal.invalid("terms.kept.wikiGroup", "session.kept.unknown-group"));
    }

    /** What the lots of one more draw are made from. */
    String drawSeed() {
        return drawSeeds.get();
    }

    Session add(GroupId group, NewSession session) {
        return sessions.add(group, session.terms().draw().isPresent() ? session.withDrawSeed(drawSeed()) : session);
    }
}
