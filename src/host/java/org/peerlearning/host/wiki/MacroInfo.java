package org.peerlearning.host.wiki;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A macro as its descriptor declares it.
 *
 * @param pluginKey the plugin that brings it
 * @param key the module key
 * @param name the name in storage format
 * @param icon the address of its icon under the context path, or null
 * @param documentationUrl an absolute address, or null
 * @param hideBody whether the insert dialog hides the body
 * @param hidden whether the insert dialog leaves the macro out
 * @param categories the groups of the insert dialog it appears in
 * @param parameters in the order of the descriptor
 * @param macro gives the macro itself; asked at each rendering
 */
public record MacroInfo(String pluginKey, String key, String name, String icon, String documentationUrl, boolean hideBody, boolean hidden,
                        List<String> categories, List<MacroParameterInfo> parameters, Supplier<Macro> macro) {

    /** Keeps copies, so that nothing changes behind the registry's back. */
    public MacroInfo {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that name or alias. */
    public Optional<MacroParameterInfo> parameter(String nameOrAlias) {
        return parameters.stream().filter(p -> p.name().equals(nameOrAlias)).findFirst()
                .or(() -> parameters.stream().filter(p -> p.aliases().contains(nameOrAlias)).findFirst());
    }
}
