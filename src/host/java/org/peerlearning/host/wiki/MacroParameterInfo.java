package org.peerlearning.host.wiki;

import java.util.List;
import java.util.Map;

/**
 * A parameter of a macro as its descriptor declares it.
 *
 * @param name the name in storage format; empty for the unnamed parameter
 * @param type the declared type, such as {@code string}, {@code enum} or {@code username}
 * @param required whether the insert dialog insists on a value
 * @param multiple whether several values, separated by commas, are accepted
 * @param defaultValue what the dialog starts with, or null
 * @param hidden whether the dialog leaves it out
 * @param values the values of an enum, else empty
 * @param aliases older names that are read as this one
 * @param options type-specific settings, such as {@code key} and {@code value} of the descriptor's option elements
 */
public record MacroParameterInfo(String name, String type, boolean required, boolean multiple, String defaultValue, boolean hidden,
                                 List<String> values, List<String> aliases, Map<String, String> options) {

    /** Keeps copies, so that nothing changes behind the registry's back. */
    public MacroParameterInfo {
        values = List.copyOf(values);
        aliases = List.copyOf(aliases);
        options = Map.copyOf(options);
    }
}
