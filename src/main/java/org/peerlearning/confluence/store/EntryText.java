package org.peerlearning.confluence.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

/**
 * The claims of a directory entry as one text of plain characters: the version of the format, then for each claim the skill, what is
 * said of it, how many confirmed it, and the day of the evidence, as numbers of base 36. 500 claims take about 8,000 characters.
 */
public final class EntryText {

    private static final char VERSION = '1';
    private static final int BASE = 36;
    private static final int FIELDS = 4;
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final Level[] LEVELS = Level.values();
    private static final Visibility[] VISIBILITIES = Visibility.values();
    /** By the bits of their ordinals, so that reading a hundred thousand people makes none of them anew. */
    private static final List<Set<Direction>> BY_BITS = byBits();

    private EntryText() {}

    /** As the column keeps it. */
    public static String of(List<EntryClaim> claims) {
        StringBuilder text = new StringBuilder(1 + claims.size() * 16).append(VERSION);
        for (EntryClaim claim : claims) {
            text.append(';').append(Long.toString(claim.skill().value(), BASE));
            text.append('.').append(Integer.toString(packed(claim), BASE));
            text.append('.').append(Integer.toString(claim.confirmations(), BASE));
            text.append('.').append(Long.toString(claim.evidence().toEpochDay(), BASE));
        }
        return text.toString();
    }

    /** Empty for a text that another version of the app wrote. */
    static Optional<List<EntryClaim>> read(String text) {
        if (text.charAt(0) != VERSION) {
            return Optional.empty();
        }
        List<EntryClaim> claims = new ArrayList<>();
        long[] fields = new long[FIELDS];
        int from = 2;
        while (from < text.length()) {
            for (int field = 0; field < FIELDS; field++) {
                int to = end(text, from, field == FIELDS - 1 ? ';' : '.');
                fields[field] = Long.parseLong(text, from, to, BASE);
                from = to + 1;
            }
            claims.add(claim(fields));
        }
        return Optional.of(claims);
    }

    private static int end(String text, int from, char mark) {
        int to = text.indexOf(mark, from);
        return to < 0 ? text.length() : to;
    }

    private static int packed(EntryClaim claim) {
        int directions = claim.directions().stream().mapToInt(direction -> 1 << direction.ordinal()).sum();
        return ((directions * LEVELS.length + claim.level().ordinal()) * VISIBILITIES.length + claim.visibility().ordinal()) * 2
                + (claim.happyToBeAsked() ? 1 : 0);
    }

    private static EntryClaim claim(long[] fields) {
        int packed = Math.toIntExact(fields[1]);
        int said = packed / 2;
        int where = said / VISIBILITIES.length;
        return new EntryClaim(
                new SkillId(fields[0]),
                BY_BITS.get(where / LEVELS.length),
                LEVELS[where % LEVELS.length],
                packed % 2 == 1,
                VISIBILITIES[said % VISIBILITIES.length],
                Math.toIntExact(fields[2]),
                LocalDate.ofEpochDay(fields[3]));
    }

    private static List<Set<Direction>> byBits() {
        List<Set<Direction>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << DIRECTIONS.length; bits++) {
            Set<Direction> some = EnumSet.noneOf(Direction.class);
            for (Direction direction : DIRECTIONS) {
                if ((bits >> direction.ordinal() & 1) == 1) {
                    some.add(direction);
                }
            }
            sets.add(Set.copyOf(some));
        }
        return List.copyOf(sets);
    }
}
