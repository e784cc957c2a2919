package org.peerlearning.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What a use case answers where it has nothing finer to say: the thing asked for, or why not.
 *
 * @param <T> the thing asked for
 */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    /** Not empty; several reasons only where several inputs were wrong at once. */
    record Refused<T>(List<Refusal> refusals) implements Answer<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }
    }

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> no(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Answer<T> no(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return fold(next, Answer::no);
    }

    /** The same answer, with what was given in another shape. */
    default <R> Answer<R> as(Function<T, R> shape) {
        return then(given -> of(shape.apply(given)));
    }

    default <R> R fold(Function<T, R> given, Function<List<Refusal>, R> refused) {
        if (this instanceof Given<T> yes) {
            return given.apply(yes.value());
        }
        return refused.apply(((Refused<T>) this).refusals());
    }
}
