package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import org.peerlearning.confluence.view.skill.ExpertsViews;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;

/** {@code skill-experts}: who can help with what its page is about, as the page's labels say. */
public final class SkillExpertsMacro extends OwnMacro {

    private static final String NAME = "skill-experts";
    private static final int SIZE_MAX = 20;
    private static final int SIZE_USUAL = 5;

    private final ExpertsViews experts;
    private final SkillMacros macros;

    public SkillExpertsMacro(ExpertsViews experts, SkillMacros macros) {
        super(macros.page());
        this.experts = experts;
        this.macros = macros;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        if (page().doors().isOff(Feature.LABELS)) {
            return page().doors().box();
        }
        ContentEntityObject content = context.getEntity();
        if (content == null || content.getId() == 0) {
            return macros.problem("peer-learning.macro.problem.no-page", context);
        }
        int size = new MacroParameters(parameters).number("size", 1, SIZE_MAX, SIZE_USUAL);
        return macros.render(NAME, context, reader -> experts.of(reader, new PageId(content.getId()), size)
                .<Map<String, Object>>fold(found -> Map.of("experts", found), refused -> Map.of()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
