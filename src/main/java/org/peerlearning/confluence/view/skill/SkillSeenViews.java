package org.peerlearning.confluence.view.skill;

import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Term;
import org.peerlearning.skill.search.SkillPage;

/** Shows one skill, who can share it and who wants to learn it. */
public final class SkillSeenViews {

    private static final String TAG = "peer-learning.tag.";

    private final SkillPage page;
    private final FoundViews found;
    private final SkillTexts texts;
    private final SkillLinks links;

    public SkillSeenViews(SkillPage page, FoundViews found, SkillTexts texts, SkillLinks links) {
        this.page = page;
        this.found = found;
        this.texts = texts;
        this.links = links;
    }

    public Answer<SkillSeenView> of(Viewer viewer, SkillId id) {
        return page.of(viewer, id, texts.locale()).then(seen -> Answer.of(view(seen)));
    }

    private SkillSeenView view(SkillPage.SkillSeen seen) {
        Skill skill = seen.skill();
        String name = texts.name(skill);
        String also = skill.terms().stream()
                .map(Term::text)
                .filter(term -> !term.equalsIgnoreCase(name))
                .distinct()
                .collect(Collectors.joining(", "));
        return new SkillSeenView(
                String.valueOf(skill.id().value()),
                name,
                also.isEmpty() ? "" : texts.text("peer-learning.skills.skill.also", also),
                skill.tags().stream().sorted().map(tag -> texts.word(TAG, tag)).toList(),
                skill.isArchived(),
                texts.text("peer-learning.skills.gaps.demand", seen.wanting().total(), seen.sharing().total()),
                found.of(seen.sharing()),
                found.of(seen.wanting()),
                links.find(skill.id()),
                links.start(name));
    }
}
