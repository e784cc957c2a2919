package org.peerlearning.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why something was not done. A value, never an exception: it cannot be overlooked and cannot look like success.
 *
 * @param kind what sort of no this is; doors choose their status by it
 * @param reason the end of an i18n key, for example {@code signup.full}; stable, part of the REST interface
 * @param field the input that is wrong, in the words of the REST interface, for example {@code session.capacity}
 * @param arguments what the translated sentence mentions, in order: text, numbers
 * @param sessions where one thing was to be done to many sessions, which of them stand in the way
 */
public record Refusal(Kind kind, String reason, Optional<String> field, List<Object> arguments, Optional<Sessions> sessions) {

    public enum Kind {
        /** The input itself is wrong. */
        INVALID,
        /** There is no such thing, or the viewer may not know of it: both look the same. */
        NOT_FOUND,
        /** The viewer may see it, but may not do this. */
        NOT_ALLOWED,
        /** All is well formed and allowed, but the state of things forbids it. */
        REFUSED,
        /** Nothing can be said at this moment; the same may be asked again soon. */
        UNAVAILABLE
    }

    /**
     * Sessions of which the same is true.
     *
     * @param day of the first one, where it is held
     * @param others how many more there are
     */
    public record Sessions(LocalDate day, int others) {}

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public Refusal(Kind kind, String reason, Optional<String> field, List<Object> arguments) {
        this(kind, reason, field, arguments, Optional.empty());
    }

    /** The same, and because of which sessions. */
    public Refusal on(LocalDate day, int others) {
        return new Refusal(kind, reason, field, arguments, Optional.of(new Sessions(day, others)));
    }

    public static Refusal invalid(String field, String reason, Object... arguments) {
        return new Refusal(Kind.INVALID, reason, Optional.of(field), List.of(arguments));
    }

    public static Refusal notFound(String reason) {
        return new Refusal(Kind.NOT_FOUND, reason, Optional.empty(), List.of());
    }

    public static Refusal notAllowed(String reason) {
        return new Refusal(Kind.NOT_ALLOWED, reason, Optional.empty(), List.of());
    }

    public static Refusal refused(String reason, Object... arguments) {
        return new Refusal(Kind.REFUSED, reason, Optional.empty(), List.of(arguments));
    }

    public static Refusal unavailable(String reason) {
        return new Refusal(Kind.UNAVAILABLE, reason, Optional.empty(), List.of());
    }
}
