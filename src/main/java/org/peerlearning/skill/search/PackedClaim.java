package org.peerlearning.skill.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

/**
 * What searching needs of a claim, in 32 bits: directions 3, level 2, happy to be asked 1, visibility 2, confirmations 9, and the day of
 * the evidence 15, counted from the year 2000.
 */
final class PackedClaim {

    static final int CONFIRMATIONS_MAX = 511;
    static final int DAYS_MAX = 32_767;
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final int DIRECTIONS = 7;
    private static final int LEVEL_AT = 3;
    private static final int HAPPY_AT = 5;
    private static final int VISIBILITY_AT = 6;
    private static final int CONFIRMATIONS_AT = 8;
    private static final int DAY_AT = 17;

    /** By their bits. */
    private static final List<Set<Direction>> DIRECTION_SETS = IntStream.rangeClosed(0, DIRECTIONS)
            .mapToObj(bits -> Arrays.stream(Direction.values()).filter(each -> has(bits, each)).collect(Collectors.toUnmodifiableSet()))
            .toList();
    private static final Level[] ALL_LEVELS = Level.values();
    private static final Visibility[] ALL_VISIBILITIES = Visibility.values();

    private PackedClaim() {}

    static int of(EntryClaim claim) {
        int directions = 0;
        for (Direction direction : claim.directions()) {
            directions |= 1 << direction.ordinal();
        }
        return directions
                | claim.level().ordinal() << LEVEL_AT
                | (claim.happyToBeAsked() ? 1 : 0) << HAPPY_AT
                | claim.visibility().ordinal() << VISIBILITY_AT
                | Math.min(CONFIRMATIONS_MAX, claim.confirmations()) << CONFIRMATIONS_AT
                | day(claim.evidence()) << DAY_AT;
    }

    static EntryClaim unpacked(int claim, SkillId skill) {
        return new EntryClaim(
                skill, DIRECTION_SETS.get(directions(claim)), ALL_LEVELS[level(claim) - 1], isHappy(claim), visibility(claim), confirmations(claim),
                LocalDate.ofEpochDay(DAY_ZERO + day(claim)));
    }

    /** By the rules of {@link EntryClaim#combined}. */
    static int combined(int one, int other) {
        return (one | other) & DIRECTIONS
                | Math.max(one & 3 << LEVEL_AT, other & 3 << LEVEL_AT)
                | (one | other) & 1 << HAPPY_AT
                | Math.min(one & 3 << VISIBILITY_AT, other & 3 << VISIBILITY_AT)
                | Math.max(confirmations(one), confirmations(other)) << CONFIRMATIONS_AT
                | Math.max(day(one), day(other)) << DAY_AT;
    }

    /** One bit for each, see {@link Direction#ordinal}. */
    static int directions(int claim) {
        return claim & DIRECTIONS;
    }

    static boolean has(int claim, Direction direction) {
        return (claim & 1 << direction.ordinal()) != 0;
    }

    /** 1 to 4. */
    static int level(int claim) {
        return (claim >> LEVEL_AT & 3) + 1;
    }

    static boolean isHappy(int claim) {
        return (claim & 1 << HAPPY_AT) != 0;
    }

    /** 1 for who likes to be asked, else 0. */
    static int happy(int claim) {
        return claim >> HAPPY_AT & 1;
    }

    static Visibility visibility(int claim) {
        return ALL_VISIBILITIES[claim >> VISIBILITY_AT & 3];
    }

    static boolean isPrivate(int claim) {
        return (claim >> VISIBILITY_AT & 3) == 0;
    }

    static boolean isForMembers(int claim) {
        return (claim >> VISIBILITY_AT & 3) == 1;
    }

    static int confirmations(int claim) {
        return claim >> CONFIRMATIONS_AT & CONFIRMATIONS_MAX;
    }

    static int day(int claim) {
        return claim >>> DAY_AT;
    }

    /** A day as it is counted here; what lies outside of what can be counted comes to its edge. */
    static int day(LocalDate date) {
        return (int) Math.max(0, Math.min(DAYS_MAX, date.toEpochDay() - DAY_ZERO));
    }
}
