package org.peerlearning.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * A person invites colleagues. An invitation holds no seat and no place in line: whoever accepts signs up, and comes then; whoever
 * declines is not asked again.
 */
public final class Invite {

    /** How many can be named at once. */
    public static final int NAMES_MAX = 50;
    /** How many at once somebody can have invited to a session who have not answered. */
    public static final int INVITED_MAX = 20;
    /** The same for hosts and administrators of the space. */
    public static final int INVITED_BY_HOST_MAX = 200;

    private final Meetings meetings;
    private final SeatKeeper keeper;
    private final Desk desk;
    private final Addressees addressees;

    public Invite(Meetings meetings, SeatKeeper keeper, Desk desk, People people, Access access) {
        this.meetings = meetings;
        this.keeper = keeper;
        this.desk = desk;
        this.addressees = new Addressees(people, access);
    }

    /**
     * What became of one name.
     *
     * @param person who is invited; empty when there is a refusal
     */
    public record Invited(String name, Optional<PersonKey> person, Optional<Refusal> refusal) {}

    /**
     * Who invites.
     *
     * @param most how many they can have invited who have not answered
     * @param seesPeople whether they may know who takes part
     */
    private record Inviter(PersonKey person, int most, boolean seesPeople, Cause cause) {}

    private record Named(String name, Optional<PersonKey> person) {}

    /**
     * Invites people. Who cannot be invited keeps nobody else from it.
     *
     * @param userNames as the wiki knows the people; blank ones are passed over
     * @return what became of each of the others, in their order
     */
    public Answer<List<Invited>> invite(Viewer viewer, SessionId id, List<String> userNames, Door door) {
        return meetings.find(viewer, id).then(meeting -> {
            Optional<Refusal> visitor = Bringing.refusesVisitor(viewer);
            if (visitor.isPresent()) {
                return Answer.no(visitor.get());
            }
            return Addressees.names(userNames, NAMES_MAX).then(names -> invite(viewer, meeting, names, door));
        });
    }

    private Answer<List<Invited>> invite(Viewer viewer, Meeting meeting, List<String> names, Door door) {
        PersonKey person = viewer.person().orElseThrow();
        boolean host = desk.refuses(viewer, meeting).isEmpty();
        Inviter inviter = new Inviter(
                person,
                host ? INVITED_BY_HOST_MAX : INVITED_MAX,
                host || desk.showsPeople(viewer, meeting),
                Cause.of(person, door));
        List<Named> all = names.stream().map(name -> new Named(name, addressees.known(meeting, name))).toList();
        return keeper.changing(meeting.id(), door, (seating, now) -> {
            Optional<Refusal> refusal = SignupPolicy.refusesBringing(
                    new Situation(
                            seating.session(), seating.tally(), Optional.empty(), false, meeting.spaceArchived(), viewer, now));
            Answer<List<Invited>> invited = refusal.isPresent()
                    ? Answer.no(refusal.get())
                    : Answer.of(invite(seating, all, inviter, now));
            return () -> invited;
        }).orElseGet(DeskWork::notFound);
    }

    private static List<Invited> invite(Seating seating, List<Named> all, Inviter inviter, Instant now) {
        int left = inviter.most() - seating.brought(inviter.person(), Set.of(Standing.INVITED));
        Set<PersonKey> before = new HashSet<>();
        List<Invited> results = new ArrayList<>();
        for (Named named : all) {
            boolean again = named.person().filter(person -> !before.add(person)).isPresent();
            Optional<Refusal> refusal = again ? refused("signup.named-twice") : refuses(named, inviter);
            if (refusal.isEmpty() && left < 1) {
                refusal = Optional.of(Refusal.refused("signup.invited-too-many", inviter.most()));
            }
            refusal = refusal.or(() -> invite(seating, named.person().orElseThrow(), inviter, now));
            left -= refusal.isPresent() ? 0 : 1;
            results.add(new Invited(named.name(), refusal.isPresent() ? Optional.empty() : named.person(), refusal));
        }
        return results;
    }

    /** To those who may not know who takes part, an invitation that nobody needs any more looks like every other. */
    private static Optional<Refusal> invite(Seating seating, PersonKey person, Inviter inviter, Instant now) {
        Optional<Refusal> needless = needless(seating, person);
        if (needless.isEmpty()) {
            seating.enter(person, Standing.INVITED, inviter.cause(), now);
        }
        return needless.filter(told -> inviter.seesPeople());
    }

    private static Optional<Refusal> needless(Seating seating, PersonKey person) {
        return seating.of(person)
                .map(theirs -> Refusal.refused(
                        theirs.standing() == Standing.INVITED ? "signup.already-invited" : "signup.has-signed-up"))
                .or(() -> Bringing.refusesWhoSaidNo(seating, person));
    }

    private static Optional<Refusal> refuses(Named named, Inviter inviter) {
        return named.person().isEmpty()
                ? refused("signup.unknown-person")
                : Bringing.refusesSelf(Viewer.of(inviter.person()), named.person().get());
    }

    private static Optional<Refusal> refused(String reason) {
        return Optional.of(Refusal.refused(reason));
    }
}
