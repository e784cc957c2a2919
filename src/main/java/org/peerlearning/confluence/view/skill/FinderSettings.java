package org.peerlearning.confluence.view.skill;

import java.util.Optional;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;

/**
 * Whom a directory shows to everybody who looks at it. Readers may narrow it, never widen it.
 *
 * @param words skills as somebody typed them; may be empty
 * @param happy only those who like to be asked
 * @param search whether readers may narrow it
 * @param size how many on one page
 */
public record FinderSettings(
        String words,
        Optional<Direction> direction,
        Optional<Level> level,
        Optional<String> department,
        Optional<String> location,
        Optional<String> language,
        boolean happy,
        boolean search,
        int size) {

    public static final int SIZE_USUAL = 10;
    public static final int SIZE_MAX = 50;

    /** Everybody, as the page shows them. */
    public static final FinderSettings EVERYBODY = new FinderSettings(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, true, SIZE_USUAL);
}
