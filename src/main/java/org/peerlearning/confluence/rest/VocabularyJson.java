package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * A skill, as those see it who look after the vocabulary.
 *
 * @param name what it is called where nothing else is said
 * @param terms every spelling that leads to it, the name first
 * @param home the space whose administrators look after it; null where it has none
 * @param into the skill that stands for it; null unless it is merged
 * @param merged those for which it stands
 * @param mayChange whether the viewer looks after it
 * @param version to be given back with a change
 */
record VocabularyJson(
        long id,
        String name,
        List<TermJson> terms,
        List<String> tags,
        String state,
        String home,
        RefJson into,
        List<RefJson> merged,
        boolean mayChange,
        int version) {

    /**
     * A spelling.
     *
     * @param language a BCP 47 tag; null where it does not matter
     * @param label whether it is the skill's name in that language
     */
    record TermJson(String text, String language, boolean label) {}

    /** A skill by its name. */
    record RefJson(long id, String name) {}

    /**
     * A part of the vocabulary, by name.
     *
     * @param total how many skills the query has in all
     * @param next give it as {@code from} for the part that follows; null on the last one
     */
    record ListJson(List<VocabularyJson> skills, int total, Integer next) {}

    /**
     * What a list of skills did, or would do.
     *
     * @param message the same in a sentence in the viewer's language
     * @param ignored columns that say nothing here
     */
    record ReportJson(
            int added, int completed, int unchanged, int refused, String message, List<String> ignored, List<LineJson> lines) {}

    /**
     * What became of a line.
     *
     * @param number of the line in the file, from 1
     * @param name empty where it cannot be read
     * @param terms spellings that are new in the vocabulary
     * @param wrong what was not taken, and why
     */
    record LineJson(int number, String name, String outcome, List<String> terms, List<ErrorJson.FieldErrorJson> wrong) {}
}
