package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.skill.SkillLinks;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Reader;

/**
 * What all macros about people's skills have in common. A mail may be made on behalf of one person and read by others, who may see less
 * of people: it gets a link. A file goes from hand to hand: in it stands what everybody may see. Visitors who are not logged in see no
 * people at all.
 */
public final class SkillMacros {

    private final PageAddresses pages;
    private final Addresses addresses;
    private final SkillLinks links;
    private final CurrentViewer current;
    private final MacroPage page;

    public SkillMacros(PageAddresses pages, Addresses addresses, SkillLinks links, CurrentViewer current, MacroPage page) {
        this.pages = pages;
        this.addresses = addresses;
        this.links = links;
        this.current = current;
        this.page = page;
    }

    MacroPage page() {
        return page;
    }

    /** @param values what the template shows; none where there is nothing to show */
    String render(String template, ConversionContext context, Function<Reader, Map<String, Object>> values) {
        if (Output.of(context) == Output.MAIL) {
            return page.link("peer-learning.skills.open", context);
        }
        if (current.viewer().person().isEmpty()) {
            return page.render("skills-login", Map.of("loginUrl", addresses.loginAndReturnTo(pages.path(context))), context);
        }
        Map<String, Object> shown = values.apply(new Reader(current.viewer(), Output.of(context).medium()));
        if (shown.isEmpty()) {
            return "";
        }
        Map<String, Object> all = new HashMap<>(shown);
        all.put("mineUrl", links.mine());
        all.put("findUrl", links.find());
        return page.render(template, all, context);
    }

    String problem(String reason, ConversionContext context) {
        return page.problem(reason, context);
    }
}
