package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.rest.PeopleJson.HitJson;

/** What the directory tells of skills: while somebody types, how many people claim them, and who can help. */
final class DirectoryJson {

    private DirectoryJson() {}

    /** Skills that may be meant, the best first. */
    record SuggestedJson(List<MeantJson> skills) {}

    /**
     * A skill that may be meant.
     *
     * @param matched the spelling by which it was found
     * @param kind what that spelling is
     * @param same whether it is what was typed, but for case, accents, order and number
     */
    record MeantJson(SkillJson skill, String matched, String kind, boolean same) {}

    /**
     * One page of skills that people want to learn.
     *
     * @param total on all pages
     * @param next give it as {@code after} for the page that follows; null on the last one
     */
    record GapsJson(List<GapJson> gaps, int total, Integer next) {}

    record GapJson(SkillJson skill, int wanted, int offered) {}

    /** The skills that most people claim, by name. */
    record CloudJson(List<CloudletJson> skills) {}

    /**
     * @param people who claim it in any way
     * @param step 1 for the fewest people in this cloud to 5 for the most
     */
    record CloudletJson(SkillJson skill, int people, int offered, int wanted, int step) {}

    /** Who shares a skill, and who wants it: the first of them, and how many they are. */
    record OneJson(SkillJson skill, int offered, List<HitJson> sharing, int wanted, List<HitJson> wanting) {}

    /** Who can help with what a page is about, and what that is. */
    record ExpertsJson(List<SkillJson> skills, int total, List<HitJson> people) {}

    /**
     * One page of skills that may be one.
     *
     * @param total on all pages
     * @param next give it as {@code after} for the page that follows; null on the last one
     */
    record DuplicatesJson(List<DuplicateJson> duplicates, int total, Integer next) {}

    /**
     * Two skills that may be one.
     *
     * @param spelling of the one that is proposed to stay, like {@code otherSpelling} of the one that would go
     * @param why it is proposed to stay
     * @param message the same in a sentence in the viewer's language
     * @param mayMerge whether the viewer looks after the one that would go
     */
    record DuplicateJson(
            VocabularyJson.RefJson stays,
            VocabularyJson.RefJson goes,
            String spelling,
            String otherSpelling,
            String why,
            String message,
            boolean mayMerge) {}
}
