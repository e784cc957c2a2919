package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peerlearning.shared.Words;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Evidence;

/**
 * Who comes first: the sum of four parts, each of which is shown with its reason. How well the skill is what was asked for weighs most,
 * then what the person says of themselves, then what others say, then how long ago anything was said.
 *
 * <p>A claim without evidence for a year keeps its match, and half of its level and confirmations. People with the same sum come in an
 * order that changes every day, so that not the same ones are asked each time.
 */
public final class PeopleRanking {

    /** What adds to a ranking; its key is that of a sentence. */
    public enum Part {
        MATCH,
        LEVEL,
        EVIDENCE,
        FRESHNESS,
        /** In place of freshness, for what nothing has spoken for in a year. */
        FADED;

        public String key() {
            return Words.key(this);
        }
    }

    private static final int MATCH_MAX = 400;
    private static final int LEVEL_STEP = 75;
    private static final int[] CONFIRMED = {0, 80, 125, 155, 180, 200};
    private static final int FRESHNESS_MAX = 100;
    private static final int FRESH_DAYS = 60;
    private static final int MONTH = 30;
    /** Who is strong in it, without offering to share; and who only wants to learn it, in percent of a match. */
    private static final int STRONG = 85;
    private static final int LEARNING = 50;
    private static final int[] WORTH =
            IntStream.range(0, 1 << Direction.values().length).map(PeopleRanking::worth).toArray();

    private PeopleRanking() {}

    /** What a match is worth with these directions, in percent. */
    private static int worth(int directions) {
        if (PackedClaim.has(directions, Direction.CAN_SHARE)) {
            return 100;
        }
        return PackedClaim.has(directions, Direction.STRENGTH) ? STRONG : LEARNING;
    }

    /**
     * @param fit how well the skill is what was typed, up to 1000
     * @param today counted as in {@link PackedClaim}
     */
    static int score(int claim, int fit, int today) {
        return match(claim, fit) + level(claim, today) + evidence(claim, today) + freshness(claim, today);
    }

    static List<PeopleFound.Reason> reasons(int claim, int fit, int skills, int today) {
        boolean faded = isFaded(claim, today);
        List<PeopleFound.Reason> reasons = new ArrayList<>(4);
        reasons.add(new PeopleFound.Reason(Part.MATCH, skills, match(claim, fit)));
        reasons.add(new PeopleFound.Reason(Part.LEVEL, PackedClaim.level(claim), level(claim, today)));
        if (PackedClaim.confirmations(claim) > 0) {
            reasons.add(new PeopleFound.Reason(Part.EVIDENCE, PackedClaim.confirmations(claim), evidence(claim, today)));
        }
        int months = Math.max(0, today - PackedClaim.day(claim)) / MONTH;
        reasons.add(new PeopleFound.Reason(faded ? Part.FADED : Part.FRESHNESS, months, freshness(claim, today)));
        return reasons;
    }

    static boolean isFaded(int claim, int today) {
        return halvings(claim, today) > 0;
    }

    /** 1 for a faded claim, else 0: without a branch, for of very many claims half would be guessed wrongly. */
    private static int halvings(int claim, int today) {
        return Evidence.DAYS - (today - PackedClaim.day(claim)) >>> 31;
    }

    private static int match(int claim, int fit) {
        return MATCH_MAX * fit / TermIndex.EXACT * WORTH[PackedClaim.directions(claim)] / 100;
    }

    private static int level(int claim, int today) {
        return PackedClaim.level(claim) * LEVEL_STEP >> halvings(claim, today);
    }

    private static int evidence(int claim, int today) {
        return CONFIRMED[Math.min(PackedClaim.confirmations(claim), CONFIRMED.length - 1)] >> halvings(claim, today);
    }

    private static int freshness(int claim, int today) {
        int days = Math.max(0, today - PackedClaim.day(claim) - FRESH_DAYS);
        return Math.max(0, FRESHNESS_MAX - FRESHNESS_MAX * days / (Evidence.DAYS - FRESH_DAYS));
    }

    /** Of people with the same score the one with more of this comes first: by chance, and by another one tomorrow. */
    static int turn(int keyHash, int day) {
        int mixed = keyHash ^ day * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
