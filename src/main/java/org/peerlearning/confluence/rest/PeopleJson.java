package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * One page of people, the best first.
 *
 * @param total how many there are on all pages; nobody is counted whom the viewer may not see
 * @param next give it as {@code after} for the page that follows; null on the last one
 * @param understood the skills that were searched
 * @param correctedFrom what was typed, where only something near it is known; else null
 * @param loading whether the directory is still being read after a start, and the answer took longer for it
 */
record PeopleJson(
        List<HitJson> people,
        int total,
        FacetsJson facets,
        String next,
        List<SkillJson> understood,
        String correctedFrom,
        boolean loading) {

    /**
     * A person, and why.
     *
     * @param key names the person in addresses of this interface
     * @param matched what they claim of what was searched
     * @param score what the points of all reasons come to
     */
    record HitJson(String key, PersonView person, List<MatchedJson> matched, int score, List<WhyJson> reasons) {}

    /**
     * @param confirmedBy how many people who met the person in a session
     * @param evidence the day on which something last spoke for it
     */
    record MatchedJson(
            SkillJson skill,
            List<String> directions,
            String level,
            int levelNumber,
            boolean happyToBeAsked,
            int confirmedBy,
            String evidence,
            boolean faded) {}

    /**
     * One part of a ranking.
     *
     * @param number what the sentence mentions
     * @param points what it adds
     * @param message a sentence in the viewer's language
     */
    record WhyJson(String part, int number, int points, String message) {}

    /** By what the people could be narrowed down, and how many would remain. */
    record FacetsJson(
            List<FacetJson> departments,
            List<FacetJson> locations,
            List<FacetJson> languages,
            List<FacetJson> levels,
            List<FacetJson> directions,
            int happyToBeAsked) {}

    record FacetJson(String value, int people) {}
}
