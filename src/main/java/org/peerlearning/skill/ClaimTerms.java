package org.peerlearning.skill;

import java.util.Set;

/**
 * What a person says of themselves and a skill, checked.
 *
 * @param directions at least one
 * @param happyToBeAsked whether others may write to them about it
 * @param sentence in their own words; may be empty
 */
public record ClaimTerms(Set<Direction> directions, Level level, boolean happyToBeAsked, String sentence, Visibility visibility) {

    /** In characters as people count them. */
    public static final int SENTENCE_MAX = 300;

    public ClaimTerms {
        directions = Set.copyOf(directions);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("a claim has a direction");
        }
    }

    public boolean has(Direction direction) {
        return directions.contains(direction);
    }

    /** Whether it says something that others can judge; who only wants to learn has nothing to show yet. */
    public boolean isConfirmable() {
        return has(Direction.CAN_SHARE) || has(Direction.STRENGTH);
    }
}
