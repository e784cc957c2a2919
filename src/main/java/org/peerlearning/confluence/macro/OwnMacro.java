package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** What every macro has in common: while it cannot be shown, the page has a box that says why, and all else of it. */
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
        return page.unlessRefused(context, () -> show(parameters, context));
    }

    abstract String show(Map<String, String> parameters, ConversionContext context);
}
