package org.peerlearning.session;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** Makes sessions of what people typed, whoever asks for them: checks it, and gives a draw what its lots are made from. */
public final class Planning {

    private final SessionRepository sessions;
    private final WikiGroups wikiGroups;
    private final Clock clock;
    private final Supplier<String> drawSeeds;

    /**
     * Planning.
     *
     * @param drawSeeds gives something else each time, and nobody can foresee what
     */
    public Planning(SessionRepository sessions, WikiGroups wikiGroups, Clock clock, Supplier<String> drawSeeds) {
        this.sessions = sessions;
        this.wikiGroups = wikiGroups;
        this.clock = clock;
        this.drawSeeds = drawSeeds;
    }

    public Answer<NewSession> check(SessionDraft draft) {
        return SessionDraftPolicy.check(draft, clock.instant()).then(session -> refusesGroup(session.terms())
                .<Answer<NewSession>>map(Answer::no)
                .orElseGet(() -> Answer.of(session)));
    }

    /** The caller has checked it, and who may. */
    public Session add(GroupId group, NewSession session) {
        return sessions.add(group, session.terms().draw().isPresent() ? session.withDrawSeed(drawSeeds.get()) : session);
    }

    private Optional<Refusal> refusesGroup(SignupTerms terms) {
        return terms.kept()
                .filter(kept -> kept.whom() == KeptSeats.Whom.WIKI_GROUP && !wikiGroups.exists(kept.wikiGroup()))
                .map(kept -> Refusal.invalid("terms.kept.wikiGroup", "session.kept.unknown-group"));
    }
}
