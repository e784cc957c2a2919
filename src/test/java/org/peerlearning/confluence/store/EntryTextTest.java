package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

public class EntryTextTest {

    private static EntryClaim claim(long skill, Set<Direction> directions, Level level, boolean happy, Visibility visibility) {
        return new EntryClaim(new SkillId(skill), directions, level, happy, visibility, 3, LocalDate.of(2026, 3, 2));
    }

    @Test
    public void whatIsWrittenIsReadInEveryCombination() {
        List<EntryClaim> all = new ArrayList<>();
        for (int bits = 1; bits < 8; bits++) {
            Set<Direction> directions = EnumSet.noneOf(Direction.class);
            for (Direction direction : Direction.values()) {
                if ((bits >> direction.ordinal() & 1) == 1) {
                    directions.add(direction);
                }
            }
            for (Level level : Level.values()) {
                for (Visibility visibility : Visibility.values()) {
                    all.add(claim(all.size() + 1, directions, level, true, visibility));
                    all.add(claim(all.size() + 1, directions, level, false, visibility));
                }
            }
        }
        assertEquals(168, all.size());
        assertEquals(Optional.of(all), EntryText.read(EntryText.of(all)));
    }

    @Test
    public void nobodyWhoClaimsNothingHasAnEmptyText() {
        assertEquals("1", EntryText.of(List.of()));
        assertEquals(Optional.of(List.of()), EntryText.read("1"));
    }

    @Test
    public void anotherVersionIsNotGuessedAt() {
        assertEquals(Optional.empty(), EntryText.read("2;whatever"));
    }

    /** As rows have it: another text for the same claims could not be read by who runs the version before. */
    @Test
    public void theFormatStaysAsItIs() {
        EntryClaim claim = claim(1_000, Set.of(Direction.CAN_SHARE), Level.FLUENT, true, Visibility.OPEN);
        assertEquals("1;rs.15.3.ftu", EntryText.of(List.of(claim)));
    }

    @Test
    public void theMostClaimsTakeFewCharacters() {
        List<EntryClaim> most = IntStream.range(0, 500)
                .mapToObj(i -> claim(Integer.MAX_VALUE - i, Set.of(Direction.values()), Level.CAN_TEACH, true, Visibility.OPEN))
                .toList();
        assertTrue(EntryText.of(most).length() < 10_000);
    }
}
