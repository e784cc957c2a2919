package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.shared.SpaceKey;

/** What somebody chose for a macro. The editor offers only what is good; whatever else the page's source says is passed over. */
final class MacroParameters {

    /** More than anybody chooses. */
    private static final int SPACES_MAX = 50;
    /** How people name the space that the macro stands in. */
    private static final Set<String> HERE = Set.of("@self", "currentSpace()");

    private final Map<String, String> typed;

    MacroParameters(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Empty when it is missing, blank, or nothing that can be read. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty()).flatMap(reader);
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** Empty when it is missing, blank, no number, or too long to be one. */
    OptionalLong number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Within the bounds, whatever was typed. */
    int number(String name, int least, int most, int otherwise) {
        return (int) Math.max(least, Math.min(most, number(name).orElse(otherwise)));
    }

    boolean is(String name, String word) {
        return text(name).equals(word);
    }

    boolean isGiven(String name) {
        return !text(name).isEmpty();
    }

    /** None for any. */
    Set<SpaceKey> spaces(String name, ConversionContext context) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .map(key -> HERE.contains(key) ? Optional.ofNullable(context.getSpaceKey()).orElse("") : key)
                .filter(key -> !key.isEmpty())
                .limit(SPACES_MAX)
                .map(SpaceKey::new)
                .collect(Collectors.toSet());
    }

    /** Stripped; empty when it is missing. */
    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
