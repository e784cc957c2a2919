package org.peerlearning.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
 * A person signs up a colleague, who gets what they would have got by their own click, learns who did it, and can say no like anybody
 * who signed up.
 */
public final class SignUpColleague {

    /** How many at once somebody who is no host can have signed up for a session. */
    public static final int BROUGHT_MAX = 5;

    private static final Set<Standing> SIGNED_UP =
            Set.of(Standing.SEATED, Standing.OFFERED, Standing.WAITING, Standing.ASKED, Standing.IN_DRAW);

    private final Meetings meetings;
    private final SeatKeeper keeper;
    private final Desk desk;
    private final Addressees addressees;
    private final Entitled entitled;

    public SignUpColleague(Meetings meetings, SeatKeeper keeper, Desk desk, People people, Access access, Entitled entitled) {
        this.meetings = meetings;
        this.keeper = keeper;
        this.desk = desk;
        this.addressees = new Addressees(people, access);
        this.entitled = entitled;
    }

    /**
     * Signs somebody up.
     *
     * @param userName as the wiki knows the person
     */
    public Answer<Signup> signUp(Viewer viewer, SessionId id, String userName, Door door) {
        return meetings.find(viewer, id).then(meeting -> {
            Optional<Refusal> visitor = Bringing.refusesVisitor(viewer);
            if (visitor.isPresent()) {
                return Answer.no(visitor.get());
            }
            return addressees.named(meeting, userName).then(person -> Bringing.refusesSelf(viewer, person)
                    .<Answer<Signup>>map(Answer::no)
                    .orElseGet(() -> signUp(viewer, meeting, person, door)));
        });
    }

    private Answer<Signup> signUp(Viewer viewer, Meeting meeting, PersonKey person, Door door) {
        boolean host = desk.refuses(viewer, meeting).isEmpty();
        boolean kept = entitled.has(meeting.session(), person);
        boolean seesPeople = host || desk.showsPeople(viewer, meeting);
        return keeper.changing(meeting.id(), person, door, (seating, now) -> {
            Situation theirs = new Situation(
                    seating.session(), seating.tally(), seating.of(person), seating.mayHaveKept(kept, now), meeting.spaceArchived(),
                    Viewer.of(person), now);
            Optional<Refusal> refusal = refuses(seating, theirs, person, seesPeople)
                    .or(() -> host ? Optional.empty() : refusesMore(seating, viewer));
            return refusal.<Supplier<Answer<Signup>>>map(no -> () -> Answer.no(no))
                    .orElseGet(() -> enter(seating, theirs, kept, Cause.of(viewer.person().orElseThrow(), door), now));
        }).orElseGet(DeskWork::notFound);
    }

    private static Supplier<Answer<Signup>> enter(Seating seating, Situation theirs, boolean kept, Cause cause, Instant now) {
        Signup entered = seating.letIn(theirs.viewer().person().orElseThrow(), theirs.entry(), kept, cause, now);
        return () -> Answer.of(seating.byId(entered.id()).orElseThrow());
    }

    /** What is about the session is told first; of what is about the person, others learn no more than that it does not go. */
    private static Optional<Refusal> refuses(Seating seating, Situation theirs, PersonKey person, boolean seesPeople) {
        if (theirs.hasSignedUp()) {
            return Optional.of(Refusal.refused(seesPeople ? "signup.has-signed-up" : "signup.colleague-cannot"));
        }
        return SignupPolicy.refusesSignup(theirs).or(() -> Bringing.refusesWhoSaidNo(seating, person)
                .or(() -> SeriesBound.refuses(seating, person))
                .map(theirOwn -> seesPeople ? theirOwn : Refusal.refused("signup.colleague-cannot")));
    }

    private static Optional<Refusal> refusesMore(Seating seating, Viewer viewer) {
        return seating.brought(viewer.person().orElseThrow(), SIGNED_UP) >= BROUGHT_MAX
                ? Optional.of(Refusal.refused("signup.brought-too-many", BROUGHT_MAX))
                : Optional.empty();
    }
}
