package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.skill.FinderSettings;
import org.peerlearning.confluence.view.skill.FinderView;
import org.peerlearning.confluence.view.skill.Finders;
import org.peerlearning.shared.Languages;
import org.peerlearning.shared.Text;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.search.PeopleQuery;

/** {@code skills-directory}: people who can share something, which readers can search. */
public final class SkillsDirectoryMacro extends OwnMacro {

    private static final String NAME = "skills-directory";

    private final Finders finders;
    private final PageAddresses addresses;
    private final SkillMacros macros;

    public SkillsDirectoryMacro(Finders finders, PageAddresses addresses, SkillMacros macros) {
        super(macros.page());
        this.finders = finders;
        this.addresses = addresses;
        this.macros = macros;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        return macros.render(NAME, context, reader -> finders.of(
                        reader, settings(new MacroParameters(parameters)), addresses.of(NAME, parameters, context))
                .<Map<String, Object>>fold(finder -> values(finder, context), refused -> Map.of()));
    }

    private Map<String, Object> values(FinderView finder, ConversionContext context) {
        return Map.of("finder", finder, "pageUrl", addresses.full(context));
    }

    private static FinderSettings settings(MacroParameters typed) {
        return new FinderSettings(
                typed.read("skills", text -> Optional.of(Text.line(text)))
                        .map(text -> text.length() <= PeopleQuery.TEXT_MAX ? text : text.substring(0, PeopleQuery.TEXT_MAX))
                        .orElse(""),
                typed.read("direction", Direction::byKey),
                typed.read("level", Level::byKey),
                typed.read("department", text -> Optional.of(Text.line(text))),
                typed.read("location", text -> Optional.of(Text.line(text))),
                typed.read("language", Languages::tag),
                typed.flag("happy", false),
                typed.flag("search", true),
                typed.number("size", 1, FinderSettings.SIZE_MAX, FinderSettings.SIZE_USUAL));
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
