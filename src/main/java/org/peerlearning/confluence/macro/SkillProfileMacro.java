package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.skill.PersonNames;
import org.peerlearning.confluence.view.skill.PersonSkillsViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;

/** {@code skill-profile}: somebody's skills; those of the page's author, unless it names another. */
public final class SkillProfileMacro extends OwnMacro {

    private static final String NAME = "skill-profile";
    private static final String PERSON = "person";

    private final PersonSkillsViews skills;
    private final PersonNames names;
    private final SkillMacros macros;
    private final CurrentViewer current;

    public SkillProfileMacro(PersonSkillsViews skills, PersonNames names, SkillMacros macros, CurrentViewer current) {
        super(macros.page());
        this.skills = skills;
        this.names = names;
        this.macros = macros;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        Optional<PersonKey> person = typed.isGiven(PERSON) ? typed.read(PERSON, names::find) : author(context);
        if (person.isEmpty()) {
            return macros.problem("peer-learning.macro.problem.no-person", context);
        }
        return macros.render(NAME, context, reader -> skills.bestOf(reader, person.get())
                .<Map<String, Object>>fold(found -> Map.of("personSkills", found, "named", true), refused -> Map.of()));
    }

    /** Of whoever began the page; while it is being begun, of whoever writes it. */
    private Optional<PersonKey> author(ConversionContext context) {
        return Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getCreator)
                .map(creator -> new PersonKey(creator.getKey().getStringValue()))
                .or(() -> current.viewer().person());
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
