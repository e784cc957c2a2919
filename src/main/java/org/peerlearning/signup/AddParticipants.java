package org.peerlearning.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/**
 * A host signs several people up, in the order in which they are named: each as {@link AddParticipant} does, with nobody else in
 * between. Who cannot be signed up keeps nobody else from it.
 */
public final class AddParticipants {

    /** How many can be named at once. */
    public static final int NAMES_MAX = 200;

    private final DeskWork work;
    private final Addressees addressees;
    private final Entitled entitled;

    public AddParticipants(Desk desk, SeatKeeper keeper, People people, Access access, Entitled entitled) {
        this.work = new DeskWork(desk, keeper);
        this.addressees = new Addressees(people, access);
        this.entitled = entitled;
    }

    /**
     * What became of one name.
     *
     * @param signup empty when there is a refusal
     */
    public record Added(String name, Optional<Signup> signup, Optional<Refusal> refusal) {}

    private record Named(String name, Optional<PersonKey> person, boolean kept) {}

    /**
     * Signs people up.
     *
     * @param userNames as the wiki knows the people; blank ones are passed over
     * @return what became of each of the others, in their order
     */
    public Answer<List<Added>> add(Viewer viewer, SessionId id, List<String> userNames) {
        return work.takingPeople(viewer, id).then(meeting -> Addressees.names(userNames, NAMES_MAX).then(names -> {
            List<Named> named = names.stream().map(name -> named(meeting, name)).toList();
            return work.changing(viewer, id, (seating, now) -> {
                List<Supplier<Added>> added = add(seating, named, viewer, now);
                return () -> Answer.of(added.stream().map(Supplier::get).toList());
            });
        }));
    }

    private Named named(Meeting meeting, String name) {
        Optional<PersonKey> person = addressees.known(meeting, name);
        return new Named(name, person, person.filter(known -> entitled.has(meeting.session(), known)).isPresent());
    }

    private static List<Supplier<Added>> add(Seating seating, List<Named> all, Viewer viewer, Instant now) {
        Set<PersonKey> before = new HashSet<>();
        List<Supplier<Added>> added = new ArrayList<>();
        for (Named named : all) {
            boolean again = named.person().filter(person -> !before.add(person)).isPresent();
            added.add(again ? refused(named, "signup.named-twice") : add(seating, named, viewer, now));
        }
        return added;
    }

    private static Supplier<Added> add(Seating seating, Named named, Viewer viewer, Instant now) {
        if (named.person().isEmpty()) {
            return refused(named, "signup.unknown-person");
        }
        Supplier<Answer<Signup>> answer = AddParticipant.add(seating, named.person().get(), named.kept(), viewer, now);
        return () -> answer.get().fold(
                signup -> new Added(named.name(), Optional.of(signup), Optional.empty()),
                refusals -> new Added(named.name(), Optional.empty(), Optional.of(refusals.get(0))));
    }

    private static Supplier<Added> refused(Named named, String reason) {
        Added added = new Added(named.name(), Optional.empty(), Optional.of(Refusal.refused(reason)));
        return () -> added;
    }
}
