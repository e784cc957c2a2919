package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * A skill in few words.
 *
 * @param name in the viewer's language
 * @param tags what it is good for; empty where nobody has said it
 */
record SkillJson(long id, String name, List<String> tags, String state) {

    /**
     * What a person says of themselves and a skill.
     *
     * @param levelNumber 1 to 4
     * @param sentence may be empty
     */
    record ClaimJson(
            List<String> directions, String level, int levelNumber, boolean happyToBeAsked, String sentence, String visibility) {}

    /**
     * What speaks for a claim. Who confirmed it, nobody is told.
     *
     * @param confirmedBy how many people who met the person in a session
     * @param lastMet the month of the latest of those meetings, for example {@code 2026-05}; null where nobody confirmed
     * @param date when something last spoke for it
     * @param faded whether that is more than a year ago
     */
    record EvidenceJson(int confirmedBy, String lastMet, String date, boolean faded) {}

    /** One of the viewer's own skills. */
    record MineJson(SkillJson skill, ClaimJson claim, EvidenceJson evidence) {}

    /**
     * A skill that the viewer might claim.
     *
     * @param times how often it shows: groups, pages, colleagues
     * @param from the colleague who said so last; null for other sources
     */
    record SuggestionJson(SkillJson skill, String source, int times, PersonView from) {}

    /** With what to begin a new claim. */
    record UsualJson(String visibility, boolean happyToBeAsked) {}

    /**
     * Everything that the viewer claims, and might.
     *
     * @param questions those for which nothing has spoken in a year: is it still true?
     */
    record MyPageJson(List<MineJson> skills, List<MineJson> questions, List<SuggestionJson> suggestions, UsualJson usual) {}

    /**
     * One of a person's skills, as the viewer sees it.
     *
     * @param mayConfirm whether the viewer has met the person and has not confirmed it
     * @param confirmed whether the viewer has confirmed it
     */
    record ShownJson(SkillJson skill, ClaimJson claim, EvidenceJson evidence, boolean mayConfirm, boolean confirmed) {}

    /** @param key names the person in addresses of this interface */
    record PersonSkillsJson(String key, PersonView person, boolean own, List<ShownJson> skills) {}
}
