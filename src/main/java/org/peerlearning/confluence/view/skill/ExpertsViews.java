package org.peerlearning.confluence.view.skill;

import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Reader;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.PeopleFound;

/** Shows who can help with what a page is about. */
public final class ExpertsViews {

    private final Experts experts;
    private final FoundViews found;
    private final SkillTexts texts;
    private final SkillLinks links;

    public ExpertsViews(Experts experts, FoundViews found, SkillTexts texts, SkillLinks links) {
        this.experts = experts;
        this.found = found;
        this.texts = texts;
        this.links = links;
    }

    public Answer<ExpertsView> of(Reader reader, PageId page, int limit) {
        return experts.forPage(reader, page, limit, texts.locale()).then(people -> Answer.of(view(people)));
    }

    private ExpertsView view(PeopleFound people) {
        String topics = people.understood().stream().map(texts::name).distinct().collect(Collectors.joining(", "));
        return new ExpertsView(
                topics.isEmpty() ? "" : texts.text("peer-learning.skills.experts.topics", topics),
                found.of(people),
                links.find());
    }
}
