package org.peerlearning.skill.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;

/** One skill: who shares it, and who wants it, as far as the viewer may see. */
public final class SkillPage {

    private static final int SHOWN = 12;

    private final Directory directory;
    private final FindPeople people;

    public SkillPage(Directory directory, FindPeople people) {
        this.directory = directory;
        this.people = people;
    }

    /**
     * @param skill the one that stands for what was asked for
     * @param sharing the first of those who can share it, and how many they are
     * @param wanting the first of those who want to learn it, and how many they are
     */
    public record SkillSeen(Skill skill, PeopleFound sharing, PeopleFound wanting) {}

    public Answer<SkillSeen> of(Viewer viewer, SkillId id, Locale reader) {
        Optional<Skill> root = directory.finder().vocabulary().root(id);
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        if (root.isEmpty()) {
            return Answer.no(Refusal.notFound("skill.not-found"));
        }
        return find(viewer, root.get(), Direction.CAN_SHARE, reader).then(sharing ->
                find(viewer, root.get(), Direction.WANTS_TO_LEARN, reader).then(wanting ->
                        Answer.of(new SkillSeen(root.get(), sharing, wanting))));
    }

    private Answer<PeopleFound> find(Viewer viewer, Skill skill, Direction direction, Locale reader) {
        PeopleQuery query = PeopleQuery.of(List.of(skill.id()), true)
                .wanting(PeopleQuery.Wants.NOTHING.direction(direction))
                .page(Optional.empty(), SHOWN)
                .in(reader);
        return people.find(viewer, query);
    }
}
