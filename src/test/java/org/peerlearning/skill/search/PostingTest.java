package org.peerlearning.skill.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

public class PostingTest {

    @Test
    public void changesLeaveWhatAMapWouldHold() {
        Random random = new Random(3);
        Map<Integer, Integer> map = new TreeMap<>();
        Posting posting = Posting.NONE;
        for (int round = 0; round < 3_000; round++) {
            Map<Integer, Integer> changes = new TreeMap<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                changes.put(random.nextInt(80), random.nextInt(3) == 0 ? Posting.GONE : 1 + random.nextInt(1_000));
            }
            Posting before = posting;
            int sizeBefore = before.size();
            posting = before.with(
                    changes.keySet().stream().mapToInt(i -> i).toArray(), changes.values().stream().mapToInt(i -> i).toArray());
            assertEquals(sizeBefore, before.size());
            changes.forEach((person, claim) -> {
                if (claim == Posting.GONE) {
                    map.remove(person);
                } else {
                    map.put(person, claim);
                }
            });
            assertEquals(map, asMap(posting));
            int person = random.nextInt(90);
            assertEquals(map.keySet().stream().filter(each -> each < person).count(), posting.firstFrom(person, 0));
        }
    }

    private static Map<Integer, Integer> asMap(Posting posting) {
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < posting.size(); i++) {
            map.put(posting.person(i), posting.claim(i));
        }
        return map;
    }

    @Test
    public void thePostingOfASkillThatNobodyClaimsAnyMoreIsTheEmptyOne() {
        Posting one = Posting.NONE.with(new int[] {4}, new int[] {1});
        assertSame(Posting.NONE, one.with(new int[] {4}, new int[] {Posting.GONE}));
    }

    @Test
    public void aClaimComesOutOfItsBitsAsItWentIn() {
        Random random = new Random(9);
        SkillId skill = new SkillId(5);
        for (int i = 0; i < 5_000; i++) {
            EntryClaim one = claim(random, skill);
            EntryClaim other = claim(random, skill);
            assertEquals(one, PackedClaim.unpacked(PackedClaim.of(one), skill));
            assertEquals(
                    EntryClaim.combined(List.of(one, other), skill),
                    PackedClaim.unpacked(PackedClaim.combined(PackedClaim.of(one), PackedClaim.of(other)), skill));
        }
    }

    @Test
    public void whatDoesNotFitComesToTheEdge() {
        SkillId skill = new SkillId(5);
        EntryClaim far = new EntryClaim(
                skill, EnumSet.of(Direction.CAN_SHARE), Level.FLUENT, true, Visibility.OPEN, 10_000, LocalDate.of(1970, 1, 1));
        EntryClaim kept = PackedClaim.unpacked(PackedClaim.of(far), skill);
        assertEquals(PackedClaim.CONFIRMATIONS_MAX, kept.confirmations());
        assertEquals(LocalDate.of(2000, 1, 1), kept.evidence());
    }

    private static EntryClaim claim(Random random, SkillId skill) {
        EnumSet<Direction> directions = EnumSet.of(Direction.values()[random.nextInt(3)], Direction.values()[random.nextInt(3)]);
        return new EntryClaim(
                skill, directions, Level.values()[random.nextInt(4)], random.nextBoolean(), Visibility.values()[random.nextInt(3)],
                random.nextInt(PackedClaim.CONFIRMATIONS_MAX + 1), LocalDate.of(2000, 1, 1).plusDays(random.nextInt(PackedClaim.DAYS_MAX)));
    }
}
