package org.peerlearning.signup;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/** People for whom seats are kept wherever any are; nobody until a test says so. */
public final class FakeEntitled implements Entitled {

    private final Set<PersonKey> people = new HashSet<>();
    private int questions;

    public void keepSeatsFor(PersonKey... some) {
        people.addAll(Set.of(some));
    }

    public void keepNoMoreFor(PersonKey person) {
        people.remove(person);
    }

    /** How often somebody asked. */
    public int questions() {
        return questions;
    }

    @Override
    public Set<SessionId> among(Collection<Session> sessions, PersonKey person) {
        questions++;
        return people.contains(person) ? sessions.stream().map(Session::id).collect(Collectors.toSet()) : Set.of();
    }
}
