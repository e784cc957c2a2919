package org.peerlearning.confluence.view.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.MySkill;
import org.peerlearning.skill.MySkills;
import org.peerlearning.skill.MySkillsPage;
import org.peerlearning.skill.SkillWords;
import org.peerlearning.skill.Source;
import org.peerlearning.skill.Suggestion;
import org.peerlearning.skill.Visibility;

/** Puts together what somebody claims, what they are asked about it, and what they might claim besides. */
public final class MySkillsViews {

    private static final String TAG = "peer-learning.tag.";
    private static final String OWN_DIRECTION = "peer-learning.skills.own-direction.";

    private final MySkills mySkills;
    private final SkillTexts texts;
    private final SkillLinks links;
    private final PersonViews people;

    public MySkillsViews(MySkills mySkills, SkillTexts texts, SkillLinks links, PersonViews people) {
        this.mySkills = mySkills;
        this.texts = texts;
        this.links = links;
        this.people = people;
    }

    public Answer<MySkillsView> of(Viewer viewer) {
        return mySkills.of(viewer).then(page -> Answer.of(view(viewer, page)));
    }

    private MySkillsView view(Viewer viewer, MySkillsPage page) {
        return new MySkillsView(
                page.skills().stream().map(this::skill).toList(),
                page.questions().stream().map(this::skill).toList(),
                hints(page.suggestions()),
                form(page.usual()),
                viewer.person().map(links::person).orElse(""),
                links.find());
    }

    private MySkillView skill(MySkill mine) {
        return new MySkillView(
                String.valueOf(mine.skill().id().value()),
                texts.name(mine.skill()),
                links.skill(mine.skill().id()),
                texts.claim(mine.claim()),
                texts.evidence(mine.evidence(), true),
                mine.evidence().faded() ? texts.faded(mine.evidence().date()) : "");
    }

    private List<HintView> hints(List<Suggestion> suggestions) {
        Map<PersonKey, PersonView> colleagues =
                people.of(suggestions.stream().flatMap(suggestion -> suggestion.from().stream()).toList());
        return suggestions.stream().map(suggestion -> hint(suggestion, suggestion.from().map(colleagues::get))).toList();
    }

    /** Who took part in something has begun with it; whoever hosted, wrote or taught it can share it. */
    private HintView hint(Suggestion suggestion, Optional<PersonView> colleague) {
        boolean learning = suggestion.source() == Source.ATTENDED;
        return new HintView(
                String.valueOf(suggestion.skill().id().value()),
                texts.name(suggestion.skill()),
                why(suggestion, colleague),
                (learning ? Direction.WANTS_TO_LEARN : Direction.CAN_SHARE).key(),
                (learning ? Level.PRACTISING : Level.FLUENT).key());
    }

    private String why(Suggestion suggestion, Optional<PersonView> colleague) {
        int times = suggestion.times();
        return switch (suggestion.source()) {
            case COLLEAGUE -> texts.text(
                    "peer-learning.skills.hint.colleague", colleague.map(PersonView::name).orElse(""), times);
            case HOSTED -> texts.text("peer-learning.skills.hint.hosted", times);
            case SPLIT -> texts.text("peer-learning.skills.hint.split");
            case WROTE -> texts.text("peer-learning.skills.hint.wrote", times);
            case ATTENDED -> texts.text("peer-learning.skills.hint.attended", times);
        };
    }

    private ClaimFormView form(MySkillsPage.Usual usual) {
        return new ClaimFormView(
                texts.picks(OWN_DIRECTION, Direction.values(), Direction.CAN_SHARE.key()),
                texts.picks(SkillTexts.LEVEL, Level.values(), Level.FLUENT.key()),
                texts.picks(SkillTexts.VISIBILITY, Visibility.values(), usual.visibility().key()),
                texts.picks(TAG, Tag.values(), ""),
                usual.happyToBeAsked(),
                SkillWords.NAME_MAX,
                ClaimTerms.SENTENCE_MAX);
    }
}
