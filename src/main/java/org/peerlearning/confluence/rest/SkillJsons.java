package org.peerlearning.confluence.rest;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.SkillJson.ClaimJson;
import org.peerlearning.confluence.rest.SkillJson.EvidenceJson;
import org.peerlearning.confluence.rest.SkillJson.MineJson;
import org.peerlearning.confluence.rest.SkillJson.MyPageJson;
import org.peerlearning.confluence.rest.SkillJson.PersonSkillsJson;
import org.peerlearning.confluence.rest.SkillJson.ShownJson;
import org.peerlearning.confluence.rest.SkillJson.SuggestionJson;
import org.peerlearning.confluence.rest.SkillJson.UsualJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Evidence;
import org.peerlearning.skill.MySkill;
import org.peerlearning.skill.MySkillsPage;
import org.peerlearning.skill.PersonSkills;
import org.peerlearning.skill.ShownSkill;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Suggestion;

/** Writes skills, and what people claim of them, as the interface shows them. */
public final class SkillJsons {

    private final CurrentViewer viewers;
    private final PersonViews people;

    public SkillJsons(CurrentViewer viewers, PersonViews people) {
        this.viewers = viewers;
        this.people = people;
    }

    SkillJson of(Skill skill) {
        List<String> tags = skill.tags().stream().sorted().map(Tag::key).toList();
        return new SkillJson(skill.id().value(), skill.name(viewers.locale()), tags, skill.state().key());
    }

    MineJson mine(MySkill mine) {
        return new MineJson(of(mine.skill()), claim(mine.claim().terms()), evidence(mine.evidence()));
    }

    MyPageJson page(MySkillsPage page) {
        Map<PersonKey, PersonView> colleagues =
                people.of(page.suggestions().stream().flatMap(suggestion -> suggestion.from().stream()).toList());
        return new MyPageJson(
                page.skills().stream().map(this::mine).toList(),
                page.questions().stream().map(this::mine).toList(),
                page.suggestions().stream().map(suggestion -> suggestion(suggestion, colleagues)).toList(),
                new UsualJson(page.usual().visibility().key(), page.usual().happyToBeAsked()));
    }

    ShownJson shown(ShownSkill shown) {
        return new ShownJson(
                of(shown.skill()), claim(shown.claim().terms()), evidence(shown.evidence()), shown.mayConfirm(), shown.confirmed());
    }

    PersonSkillsJson person(PersonSkills skills) {
        return new PersonSkillsJson(
                skills.person().value(),
                people.of(List.of(skills.person())).get(skills.person()),
                skills.own(),
                skills.skills().stream().map(this::shown).toList());
    }

    private SuggestionJson suggestion(Suggestion suggestion, Map<PersonKey, PersonView> colleagues) {
        return new SuggestionJson(
                of(suggestion.skill()),
                suggestion.source().key(),
                suggestion.times(),
                suggestion.from().map(colleagues::get).orElse(null));
    }

    static ClaimJson claim(ClaimTerms terms) {
        return new ClaimJson(
                terms.directions().stream().sorted().map(Direction::key).toList(),
                terms.level().key(),
                terms.level().number(),
                terms.happyToBeAsked(),
                terms.sentence(),
                terms.visibility().key());
    }

    static EvidenceJson evidence(Evidence evidence) {
        return new EvidenceJson(
                evidence.confirmedBy(),
                evidence.lastMet().map(YearMonth::from).map(YearMonth::toString).orElse(null),
                evidence.date().toString(),
                evidence.faded());
    }
}
