package org.peerlearning.confluence.macro;

import java.util.Map;
import java.util.OptionalLong;

/** Reads a number that a person typed as a macro parameter. */
final class MacroNumber {

    private MacroNumber() {}

    /** Empty when it is missing, blank, no number, or too long to be one. */
    static OptionalLong of(Map<String, String> parameters, String name) {
        String typed = parameters.getOrDefault(name, "").strip();
        return typed.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    static boolean isGiven(Map<String, String> parameters, String name) {
        return !parameters.getOrDefault(name, "").isBlank();
    }
}
