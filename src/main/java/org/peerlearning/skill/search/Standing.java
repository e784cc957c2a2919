package org.peerlearning.skill.search;

import org.peerlearning.skill.Direction;

/**
 * How one person stands to what is asked: filled claim by claim, read once, and used again for the next person.
 *
 * <p>For each thing asked for it is kept with which unmet wishes a claim was there, so that it can be told afterwards whether the person
 * would have been found with one wish less.
 */
final class Standing {

    private static final int ALL_DIRECTIONS = (1 << Direction.values().length) - 1;

    private final boolean all;
    private final int[] unmet;
    private final int[] scores;
    private final int[] levels;
    private final int[] directions;
    private final boolean[] happy;
    private int answered;

    Standing(int asked, boolean all) {
        this.all = all;
        unmet = new int[asked];
        scores = new int[asked];
        levels = new int[asked];
        directions = new int[asked];
        happy = new boolean[asked];
    }

    void clear() {
        for (int i = 0; i < unmet.length; i++) {
            unmet[i] = 0;
            scores[i] = 0;
            levels[i] = 0;
            directions[i] = 0;
            happy[i] = false;
        }
    }

    /**
     * A claim that answers one thing asked for.
     *
     * @param wishes those it does not meet, see {@link Filter#unmetBy}
     */
    void add(int asked, int claim, int wishes, int score) {
        unmet[asked] |= 1 << wishes;
        if (wishes == 0 && scores[asked] < score) {
            scores[asked] = score;
        }
        if ((wishes & ~Filter.LEVEL) == 0 && levels[asked] < PackedClaim.level(claim)) {
            levels[asked] = PackedClaim.level(claim);
        }
        if ((wishes & ~Filter.DIRECTION) == 0) {
            directions[asked] |= PackedClaim.directions(claim);
        }
        happy[asked] |= (wishes & ~Filter.HAPPY) == 0 && PackedClaim.isHappy(claim);
    }

    /** All claims of the person are here. */
    void close() {
        int everyWish = all ? -1 : 0;
        for (int each : unmet) {
            // With all wishes met, it answers without any of them, too.
            int met = (each & 1) == 0 ? each : -1;
            everyWish = all ? everyWish & met : everyWish | met;
        }
        answered = everyWish;
    }

    /**
     * Whether the person is one of those looked for, with one wish left out perhaps.
     *
     * @param without 0, or the wish
     */
    boolean answers(int without) {
        return (answered & 1 << without) != 0;
    }

    int score() {
        int sum = 0;
        for (int score : scores) {
            sum += score;
        }
        return sum;
    }

    /** The level up to which the person would be found. */
    int level() {
        int level = all ? Integer.MAX_VALUE : 0;
        for (int each : levels) {
            level = all ? Math.min(level, each) : Math.max(level, each);
        }
        return level;
    }

    int directions() {
        int those = all ? ALL_DIRECTIONS : 0;
        for (int each : directions) {
            those = all ? those & each : those | each;
        }
        return those;
    }

    boolean isHappy() {
        for (boolean each : happy) {
            if (each != all) {
                return each;
            }
        }
        return all;
    }
}
