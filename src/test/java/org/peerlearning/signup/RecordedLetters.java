package org.peerlearning.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;

/** Letters that stay in the house. Everybody can be written to until a test says otherwise. */
public final class RecordedLetters implements Letters {

    private final List<Letter> sent = new ArrayList<>();
    private final Set<PersonKey> withoutAddress = new HashSet<>();

    public void loseAddressOf(PersonKey person) {
        withoutAddress.add(person);
    }

    public List<Letter> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Set<PersonKey> reachable(Collection<PersonKey> people) {
        return people.stream().filter(person -> !withoutAddress.contains(person)).collect(Collectors.toSet());
    }

    @Override
    public void send(Letter letter) {
        sent.add(letter);
    }
}
