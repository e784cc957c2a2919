package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.peerlearning.shared.Feature;

/**
 * What every macro has in common: while it cannot be shown, or where the platform lacks what it needs, a box in its place says why. The
 * page that it stands on is shown in any case.
 */
abstract class OwnMacro implements Macro {

    private final MacroPage page;

    OwnMacro(MacroPage page) {
        this.page = page;
    }

    final MacroPage page() {
        return page;
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return page.doors().through(
                getClass(),
                Feature.MACROS,
                () -> page.unlessRefused(context, () -> shown(parameters, context)),
                () -> page.doors().box());
    }

    abstract String shown(Map<String, String> parameters, ConversionContext context);
}
