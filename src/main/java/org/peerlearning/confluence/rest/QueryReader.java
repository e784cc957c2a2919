package org.peerlearning.confluence.rest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** Reads the parameters of one query and finds everything that is wrong with them at once. An absent parameter is null. */
final class QueryReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}");

    private final List<Refusal> wrong = new ArrayList<>();

    /** A whole number from {@code min} to {@code max}; empty when absent or wrong. */
    Optional<Long> number(String field, String typed, long min, long max) {
        if (typed == null) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(typed).matches()) {
            wrong.add(Refusal.invalid(field, "input.wrong-type", JsonFields.INTEGER));
            return Optional.empty();
        }
        BigInteger number = new BigInteger(typed);
        if (number.compareTo(BigInteger.valueOf(min)) < 0 || number.compareTo(BigInteger.valueOf(max)) > 0) {
            wrong.add(Refusal.invalid(field, "input.range", min, max));
            return Optional.empty();
        }
        return Optional.of(number.longValue());
    }

    /** One line of text; empty when absent or wrong. A parameter that is there but blank is a mistake. */
    Optional<String> text(String field, String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String line = Text.line(typed);
        if (line.isEmpty()) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return Optional.empty();
        }
        return Optional.of(line);
    }

    /** As above, and no longer than so many characters as people count them. */
    Optional<String> text(String field, String typed, int max) {
        Optional<String> line = text(field, typed);
        if (line.filter(some -> Text.length(some) > max).isPresent()) {
            wrong.add(Refusal.invalid(field, "input.too-long", max));
            return Optional.empty();
        }
        return line;
    }

    /** One of the words that the reading knows; empty when absent or wrong. */
    <T> Optional<T> word(String field, String typed, Function<String, Optional<T>> reading, String unknown) {
        Optional<String> line = text(field, typed);
        Optional<T> known = line.flatMap(reading);
        if (line.isPresent() && known.isEmpty()) {
            wrong.add(Refusal.invalid(field, unknown));
        }
        return known;
    }

    /** true or false; empty when absent or wrong. */
    Optional<Boolean> flag(String field, String typed) {
        if (typed == null || typed.equals("true") || typed.equals("false")) {
            return Optional.ofNullable(typed).map("true"::equals);
        }
        wrong.add(Refusal.invalid(field, "input.wrong-type", JsonFields.BOOLEAN));
        return Optional.empty();
    }

    /** The result, unless something was wrong. */
    <T> Answer<T> answer(Supplier<T> result) {
        return wrong.isEmpty() ? Answer.of(result.get()) : Answer.no(wrong);
    }
}
