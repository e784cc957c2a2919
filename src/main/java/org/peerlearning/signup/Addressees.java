package org.peerlearning.signup;

import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Meeting;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/**
 * People whom others want to draw in, by their user names. Somebody who may not see the group's page is as good as unknown, and nobody
 * need learn which of the two it is.
 */
final class Addressees {

    private final People people;
    private final Access access;

    Addressees(People people, Access access) {
        this.people = people;
        this.access = access;
    }

    /** @param userName as the wiki knows the person */
    Answer<PersonKey> named(Meeting meeting, String userName) {
        String name = Text.line(userName);
        if (!Text.isVisible(name)) {
            return Answer.no(Refusal.invalid("user", "input.missing"));
        }
        return known(meeting, name)
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.invalid("user", "signup.unknown-person")));
    }

    /** Names without blank ones, each in one line; refused when none is left, or too many. */
    static Answer<List<String>> names(List<String> typed, int most) {
        List<String> names = typed.stream().map(Text::line).filter(Text::isVisible).toList();
        if (names.isEmpty()) {
            return Answer.no(Refusal.invalid("users", "input.missing"));
        }
        return names.size() > most ? Answer.no(Refusal.invalid("users", "input.too-many", most)) : Answer.of(names);
    }

    /** @param name cleaned */
    Optional<PersonKey> known(Meeting meeting, String name) {
        return people.named(name).filter(person -> access.mayView(Viewer.of(person), meeting.page()));
    }
}
