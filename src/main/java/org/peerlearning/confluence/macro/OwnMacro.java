package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.peerlearning.shared.Feature;

/**
 * A macro of the app. Where the platform lacks what it needs, a box says so in its place; the page that it stands on is shown in any case.
 */
abstract class OwnMacro implements Macro {

    private final MacroPage page;

    OwnMacro(MacroPage page) {
        this.page = page;
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return page.doors().through(
                getClass(), Feature.MACROS, () -> shown(parameters, context), () -> page.doors().box());
    }

    abstract String shown(Map<String, String> parameters, ConversionContext context);
}
