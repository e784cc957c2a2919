package org.peerlearning.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PersonKey;

/**
 * One line of history: who did what, to a sign-up or to the session itself, when, and through which door. Either a standing changed,
 * and then there is {@code to}, or there is a deed.
 *
 * @param signup empty when it is about the session
 * @param person whose sign-up it is
 * @param from where the sign-up stood before; empty for a new one
 * @param to where it stood afterwards
 * @param numbers what the {@link Deed} says
 */
public record HistoryEntry(
        SessionId session,
        Optional<SignupId> signup,
        Optional<PersonKey> person,
        Optional<Standing> from,
        Optional<Standing> to,
        Optional<Deed> deed,
        List<Long> numbers,
        Cause cause,
        Instant at) {

    /** A sign-up that stands somewhere else now. */
    public HistoryEntry(
            SessionId session, SignupId signup, PersonKey person, Optional<Standing> from, Standing to, Cause cause, Instant at) {
        this(session, Optional.of(signup), Optional.of(person), from, Optional.of(to), Optional.empty(), List.of(), cause, at);
    }

    /** Something about the session. */
    public static HistoryEntry ofSession(SessionId session, Deed deed, List<Long> numbers, Cause cause, Instant at) {
        return new HistoryEntry(
                session, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(deed), numbers, cause, at);
    }

    /** Something about a sign-up that stays where it stands. */
    public static HistoryEntry ofSignup(Signup signup, Deed deed, Cause cause, Instant at) {
        return new HistoryEntry(
                signup.session(),
                Optional.of(signup.id()),
                Optional.of(signup.person()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(deed),
                List.of(),
                cause,
                at);
    }

    /** Whether this person may read the line without being a host. */
    public boolean isFor(PersonKey reader) {
        return person.map(reader::equals).orElseGet(() -> deed.filter(Deed::isForEverybody).isPresent());
    }
}
