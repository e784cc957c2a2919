package org.peerlearning.confluence.view.skill;

import java.util.List;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.PersonSkills;
import org.peerlearning.skill.ShownSkill;
import org.peerlearning.skill.SkillProfile;

/** Shows somebody's skills, with what the reader can say about them. */
public final class PersonSkillsViews {

    /** A page about something else shows no more of somebody than this. */
    private static final int BEST_MAX = 20;

    private final SkillProfile profile;
    private final PersonNames names;
    private final PersonViews people;
    private final SkillTexts texts;
    private final SkillLinks links;

    public PersonSkillsViews(SkillProfile profile, PersonNames names, PersonViews people, SkillTexts texts, SkillLinks links) {
        this.profile = profile;
        this.names = names;
        this.people = people;
        this.texts = texts;
        this.links = links;
    }

    public Answer<PersonSkillsView> of(Viewer viewer, PersonKey person) {
        return profile.of(viewer, person).then(found -> Answer.of(view(found, Integer.MAX_VALUE)));
    }

    /** The best of them, with the way to all. */
    public Answer<PersonSkillsView> bestOf(Reader reader, PersonKey person) {
        return profile.of(reader, person).then(found -> Answer.of(view(found, BEST_MAX)));
    }

    private PersonSkillsView view(PersonSkills found, int limit) {
        PersonKey person = found.person();
        return new PersonSkillsView(
                people.of(List.of(person)).get(person),
                person.value(),
                names.userName(person).orElse(""),
                found.skills().stream().limit(limit).map(skill -> shown(skill, found.own())).toList(),
                found.own(),
                links.mine(),
                links.person(person),
                found.skills().size() > limit ? texts.text("peer-learning.skills.profile.all", found.skills().size()) : "");
    }

    private ShownSkillView shown(ShownSkill shown, boolean own) {
        boolean faded = shown.evidence().faded();
        String name = texts.name(shown.skill());
        return new ShownSkillView(
                String.valueOf(shown.skill().id().value()),
                name,
                links.skill(shown.skill().id()),
                texts.claim(shown.claim()),
                faded ? texts.faded(shown.evidence().date()) : texts.evidence(shown.evidence(), own),
                faded,
                shown.mayConfirm(),
                shown.confirmed(),
                texts.text("peer-learning.skills.confirm.label", name),
                texts.text("peer-learning.skills.unconfirm.label", name));
    }
}
