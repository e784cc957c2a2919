package org.peerlearning.skill.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.PageTopics;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;

/** Who can help with what a page is about: people who share a skill to which one of its labels leads. */
public final class Experts {

    private final Directory directory;
    private final FindPeople people;
    private final PageTopics topics;
    private final Access access;

    public Experts(Directory directory, FindPeople people, PageTopics topics, Access access) {
        this.directory = directory;
        this.people = people;
        this.topics = topics;
        this.access = access;
    }

    /** {@code understood} tells which skills the page is about; none where no label leads to one. */
    public Answer<PeopleFound> forPage(Reader reader, PageId page, int limit, Locale language) {
        Viewer viewer = reader.viewer();
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        return access.mayView(viewer, page)
                ? sharing(reader, topics.labels(page), limit, language)
                : Answer.no(Refusal.notFound("skill.page.not-found"));
    }

    /** The same for words as labels have them. */
    public Answer<PeopleFound> sharing(Reader reader, Collection<String> labels, int limit, Locale language) {
        if (reader.viewer().person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        SkillFinder finder = directory.finder();
        List<SkillId> skills = labels.stream()
                .flatMap(label -> meant(label, finder, language).stream())
                .distinct()
                .limit(PeopleQuery.SKILLS_MAX)
                .toList();
        if (skills.isEmpty()) {
            return Answer.of(new PeopleFound(List.of(), 0, Facets.NONE, Optional.empty(), List.of(), Optional.empty(), false));
        }
        PeopleQuery query = PeopleQuery.of(skills, false)
                .wanting(PeopleQuery.Wants.NOTHING.direction(Direction.CAN_SHARE))
                .page(Optional.empty(), limit)
                .in(language);
        return people.find(reader, query);
    }

    /** Only what a label says, in any number or order of its words: nothing near it, for nobody has typed it here. */
    private static Optional<SkillId> meant(String label, SkillFinder finder, Locale language) {
        return finder.named(label.replace('-', ' ').replace('_', ' '), language, 1, Skill::isActive, SkillFinder.ALIKE).stream()
                .map(found -> found.skill().id())
                .findFirst();
    }
}
