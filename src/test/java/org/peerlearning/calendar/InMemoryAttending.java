package org.peerlearning.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;

/** Who goes where, by any repository of sign-ups. */
public final class InMemoryAttending implements Attending {

    private final SignupRepository signups;

    public InMemoryAttending(SignupRepository signups) {
        this.signups = signups;
    }

    @Override
    public Map<SessionId, Part> of(PersonKey person) {
        return signups.activeOf(person).stream()
                .filter(signup -> signup.standing() != Standing.INVITED)
                .collect(Collectors.toMap(Signup::session, signup -> Part.valueOf(signup.standing().name())));
    }

    @Override
    public int changes(PersonKey person, SessionId session) {
        return (int) signups.history(session, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(line -> line.person().filter(person::equals).isPresent())
                .count();
    }
}
