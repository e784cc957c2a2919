package org.peerlearning.confluence.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.DrawTerms;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.MinimumTerms;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionTime;
import org.peerlearning.session.SignupTerms;

/** Sessions to sign up for. */
final class Plans {

    private Plans() {}

    static NewSession plan(int capacity) {
        SessionTime time = new SessionTime(LocalDateTime.of(2026, 12, 1, 17, 30), ZoneId.of("Europe/Paris"), 90);
        return new NewSession(new SessionPlan(time, "", Optional.empty(), capacity), SignupTerms.OPEN);
    }

    /** As above, with lots to be drawn at noon of 30 November; where people have to be so many, that is decided an hour later. */
    static NewSession drawing(int capacity, int people) {
        Optional<MinimumTerms> minimum = people == 0 ? Optional.empty() : Optional.of(new MinimumTerms(people, 28 * 60 + 30));
        SignupTerms terms = new SignupTerms(
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of(new DrawTerms(LocalDateTime.of(2026, 11, 30, 12, 0), 0)),
                minimum,
                Optional.empty());
        return new NewSession(plan(capacity).plan(), terms).withDrawSeed("5eed".repeat(16));
    }

    /** As above, with so many seats kept until noon of 30 November. */
    static NewSession keeping(int capacity, int seats) {
        SignupTerms terms = new SignupTerms(
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new KeptSeats(seats, KeptSeats.Whom.WIKI_GROUP, "photographers", LocalDateTime.of(2026, 11, 30, 12, 0))));
        return new NewSession(plan(capacity).plan(), terms);
    }

    static SessionId session(Nodes.Node node, int capacity) {
        return node.sessions().add(new GroupId(1), plan(capacity)).id();
    }
}
