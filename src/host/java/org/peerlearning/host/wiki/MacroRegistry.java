package org.peerlearning.host.wiki;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The macros that pages may name, whichever plugin brought them. */
public final class MacroRegistry {

    private final Map<String, MacroInfo> byName = new ConcurrentHashMap<>();

    /**
     * Makes a macro known.
     *
     * @throws IllegalStateException when another plugin's macro has that name already
     */
    public void register(MacroInfo macro) {
        MacroInfo present = byName.putIfAbsent(macro.name(), macro);
        if (present != null) {
            throw new IllegalStateException("Macro '" + macro.name() + "' of " + macro.pluginKey()
                    + " is already there, brought by " + present.pluginKey());
        }
    }

    /** Forgets every macro of a plugin. */
    public void unregister(String pluginKey) {
        byName.values().removeIf(macro -> macro.pluginKey().equals(pluginKey));
    }

    public Optional<MacroInfo> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All macros by name. */
    public List<MacroInfo> all() {
        return byName.values().stream().sorted(Comparator.comparing(MacroInfo::name)).toList();
    }
}
