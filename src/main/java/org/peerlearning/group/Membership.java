package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/**
 * A person's tie to a group.
 *
 * @param since when they asked, and once they are in, when they came in
 * @param watching while they ask, whether they want to watch the group's page; once they are in, whether joining began it
 * @param ended empty while active
 * @param by who let them in or ended it; empty when they did so themselves, or the rules did
 * @param note why it ended, in the hosts' words; empty when nobody said
 */
public record Membership(
        MembershipId id,
        GroupId group,
        PersonKey person,
        Tie tie,
        Instant since,
        boolean watching,
        Optional<Instant> ended,
        Optional<PersonKey> by,
        String note) {

    /**
     * As those who start a group begin theirs; its id means nothing yet. Nobody can have watched a page that was just made, so whatever
     * watch there is began with the group.
     */
    public static Membership hosting(GroupId group, PersonKey person, Instant now) {
        return new Membership(
                new MembershipId(0), group, person, Tie.HOSTING, now, true, Optional.empty(), Optional.empty(), "");
    }

    /** @param now when it happens; who comes in is in from then on */
    public Membership moved(Tie to, Optional<PersonKey> whoDid, String why, Instant now) {
        return new Membership(
                id, group, person, to,
                to.isIn() && !tie.isIn() ? now : since,
                watching,
                to.isActive() ? Optional.empty() : Optional.of(now),
                whoDid, why);
    }

    public Membership watching(boolean begun) {
        return new Membership(id, group, person, tie, since, begun, ended, by, note);
    }
}
