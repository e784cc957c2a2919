package org.peerlearning.shared;

import java.util.List;

/** Looking into answers. */
public final class Answers {

    private Answers() {}

    /** The thing that was given; fails when it was refused. */
    public static <T> T given(Answer<T> answer) {
        return answer.fold(value -> value, refusals -> {
            throw new AssertionError("refused: " + refusals);
        });
    }

    /** Why it was refused; fails when something was given. */
    public static <T> List<Refusal> refusals(Answer<T> answer) {
        return answer.fold(value -> {
            throw new AssertionError("given: " + value);
        }, refusals -> refusals);
    }

    /** As {@code field: reason}, or only the reason where no field is to blame, in the order of the answer. */
    public static <T> List<String> reasons(Answer<T> answer) {
        return refusals(answer).stream()
                .map(refusal -> refusal.field().map(field -> field + ": ").orElse("") + refusal.reason())
                .toList();
    }
}
