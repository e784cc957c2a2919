package org.peerlearning.group;

import java.util.List;

/**
 * Details as somebody typed them: nothing is checked yet, anything may be null.
 *
 * @param language a BCP 47 tag; null or empty for none
 * @param sizeMin null for the usual
 * @param sizeMax null for the usual
 * @param joining null for open
 */
public record DetailsDraft(
        String language,
        List<String> topics,
        List<String> softSkills,
        String agreement,
        Integer sizeMin,
        Integer sizeMax,
        String joining) {

    /** Says nothing. */
    public static final DetailsDraft NONE = new DetailsDraft(null, null, null, null, null, null, null);

    /** As it would be typed to mean just these. */
    static DetailsDraft of(GroupDetails details) {
        return new DetailsDraft(
                details.language().orElse(null), details.topics(), details.softSkills(), details.agreement(),
                details.sizeMin(), details.sizeMax(), details.joining().key());
    }
}
