package org.peerlearning.skill.search;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Skill;

/**
 * One page of people, the best first.
 *
 * @param total how many there are on all pages; nobody is counted whom the viewer may not see
 * @param next give it as {@code after} for the page that follows; empty on the last one
 * @param understood the skills that were searched, as they are called today
 * @param correctedFrom what was typed, where only something near it is known
 * @param loading whether the directory is still being read, and the database was asked instead
 */
public record PeopleFound(
        List<Hit> hits,
        int total,
        Facets facets,
        Optional<PeopleCursor> next,
        List<Skill> understood,
        Optional<String> correctedFrom,
        boolean loading) {

    /**
     * A person, and why.
     *
     * @param matched what they claim of what was searched
     * @param score what the points of all reasons come to
     */
    public record Hit(PersonKey person, List<Matched> matched, int score, List<Reason> reasons) {
        public Hit {
            matched = List.copyOf(matched);
            reasons = List.copyOf(reasons);
        }
    }

    /** @param claim on the skill that stands for it today */
    public record Matched(Skill skill, EntryClaim claim, boolean faded) {}

    /**
     * One part of a ranking.
     *
     * @param part which; its key is that of the sentence
     * @param number what the sentence mentions: the level 1 to 4, the number of people who confirmed, months without evidence, or the
     *     number of skills that matched
     * @param points what it adds
     */
    public record Reason(PeopleRanking.Part part, int number, int points) {}

    public PeopleFound {
        hits = List.copyOf(hits);
        understood = List.copyOf(understood);
    }
}
