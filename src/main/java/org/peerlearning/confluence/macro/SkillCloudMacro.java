package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.skill.CloudViews;
import org.peerlearning.confluence.view.skill.CloudletView;

/** {@code skill-cloud}: the skills that most people claim, larger the more they are; or as a list with their number. */
public final class SkillCloudMacro extends OwnMacro {

    private static final String NAME = "skill-cloud";
    private static final int SIZE_MAX = 200;
    private static final int SIZE_USUAL = 40;

    private final CloudViews clouds;
    private final SkillMacros macros;

    public SkillCloudMacro(CloudViews clouds, SkillMacros macros) {
        super(macros.page());
        this.clouds = clouds;
        this.macros = macros;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        return macros.render(NAME, context, reader -> clouds.of(
                        reader,
                        typed.spaces("space", context).stream().findFirst(),
                        typed.number("size", 1, SIZE_MAX, SIZE_USUAL))
                .<Map<String, Object>>fold(cloud -> values(cloud, typed.is("display", "list")), refused -> Map.of()));
    }

    private static Map<String, Object> values(List<CloudletView> cloud, boolean list) {
        return Map.of("cloud", cloud, "any", !cloud.isEmpty(), "asList", list);
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
