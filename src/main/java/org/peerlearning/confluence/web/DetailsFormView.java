package org.peerlearning.confluence.web;

import java.util.List;

/**
 * What a group says of itself, ready to be changed.
 *
 * @param version to be given back with the change
 * @param topics with commas between them, and so are the soft skills
 */
public record DetailsFormView(
        int version,
        String title,
        String summary,
        String topics,
        String softSkills,
        List<OptionView> languages,
        String agreement,
        int sizeMin,
        int sizeMax,
        List<OptionView> formats,
        List<OptionView> tags,
        List<OptionView> joinings,
        List<OptionView> audiences) {

    public DetailsFormView {
        languages = List.copyOf(languages);
        formats = List.copyOf(formats);
        tags = List.copyOf(tags);
        joinings = List.copyOf(joinings);
        audiences = List.copyOf(audiences);
    }
}
