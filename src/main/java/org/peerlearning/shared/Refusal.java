package org.peerlearning.shared;

import java.util.List;
import java.util.Optional;

/**
 * Why something was not done. A value, never an exception: it cannot be overlooked and cannot look like success.
 *
 * @param kind what sort of no this is; doors choose their status by it
 * @param reason the end of an i18n key, for example {@code signup.full}; stable, part of the REST interface
 * @param field the input that is wrong, in the words of the REST interface, for example {@code session.capacity}
 * @param arguments what the translated sentence mentions, in order: text, numbers
 */
public record Refusal(Kind kind, String reason, Optional<String> field, List<Object> arguments) {

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

    public Refusal {
        arguments = List.copyOf(arguments);
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
