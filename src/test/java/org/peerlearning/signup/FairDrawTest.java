package org.peerlearning.signup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;

/** The sum that decides, without a session around it. */
public class FairDrawTest {

    private static final String SEED = "5eed";

    private static FairDraw.Entrant entrant(int number, String department) {
        return new FairDraw.Entrant(number, new PersonKey("p" + number), department);
    }

    private static List<FairDraw.Entrant> entrants(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> entrant(number, "")).toList();
    }

    /** Entrants so numbered that they are drawn in this order, whatever the seed says of smaller numbers. */
    private static List<FairDraw.Entrant> drawnInOrder(String... departments) {
        List<Lot> order = FairDraw.draw(SEED, 0, 0, entrants(departments.length));
        return IntStream.range(0, departments.length)
                .mapToObj(i -> entrant((int) order.get(i).number(), departments[i]))
                .toList();
    }

    /** In the order drawn: a word for each who got a seat. */
    private static List<String> seats(int seats, int perDepartment, String... departments) {
        return FairDraw.draw(SEED, seats, perDepartment, drawnInOrder(departments)).stream()
                .map(lot -> lot.department() + (lot.seated() ? " sits" : " waits"))
                .toList();
    }

    @Test
    public void aLotIsADigestThatAnybodyCanCompute() {
        // printf 5eed:7 | sha256sum
        Lot lot = FairDraw.draw(SEED, 1, 0, List.of(entrant(7, "Sales"))).get(0);
        String hex = "dddfce5b95a3d67ed62d06ec4b644030950c58c0bbdffebb5356848f5053937c";
        assertEquals(new Lot(7, new PersonKey("p7"), "Sales", hex, 1, true), lot);
        // printf 5eed | sha256sum
        assertEquals("253e2c69fc07d2cf6f83c79b0bf81b9122c816573477986ca87c6ef907a52a53", FairDraw.commitment(SEED));
    }

    @Test
    public void theLowestLotsGetTheSeats() {
        List<Lot> lots = FairDraw.draw(SEED, 3, 0, entrants(20));
        assertEquals(lots.stream().sorted(Comparator.comparing(Lot::hex)).toList(), lots);
        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), lots.stream().map(Lot::place).toList());
        assertEquals(List.of(1, 2, 3), lots.stream().filter(Lot::seated).map(Lot::place).toList());
    }

    @Test
    public void theOrderInWhichPeopleAreReadDoesNotMatter() {
        List<FairDraw.Entrant> entrants = new ArrayList<>(entrants(30));
        List<Lot> lots = FairDraw.draw(SEED, 7, 0, entrants);
        Collections.shuffle(entrants, new Random(1));
        assertEquals(lots, FairDraw.draw(SEED, 7, 0, entrants));
    }

    @Test
    public void moreSeatsThanPeopleSeatEverybodyAndNoSeatsNobody() {
        assertEquals(4, FairDraw.draw(SEED, 9, 0, entrants(4)).stream().filter(Lot::seated).count());
        assertEquals(0, FairDraw.draw(SEED, 0, 0, entrants(4)).stream().filter(Lot::seated).count());
        assertEquals(List.of(), FairDraw.draw(SEED, 3, 1, List.of()));
    }

    @Test
    public void aDepartmentGetsNoMoreThanItsPartWhileOthersWantSeats() {
        assertEquals(
                List.of("Sales sits", "Sales waits", "Sales waits", "Law sits", "Law waits", "Ops sits"),
                seats(3, 1, "Sales", "Sales", "Sales", "Law", "Law", "Ops"));
        assertEquals(
                List.of("Sales sits", "Sales sits", "Sales waits", "Law sits", "Law waits", "Ops waits"),
                seats(3, 2, "Sales", "Sales", "Sales", "Law", "Law", "Ops"));
    }

    @Test
    public void whatNobodyElseWantsGoesToThoseWhoWerePassedOverInTheirOrder() {
        assertEquals(
                List.of("Sales sits", "Sales sits", "Sales waits", "Law sits"), seats(3, 1, "Sales", "Sales", "Sales", "Law"));
    }

    @Test
    public void whoseDepartmentNobodyKnowsIsNotPassedOver() {
        assertEquals(List.of(" sits", " sits", "Law sits", "Law waits"), seats(3, 1, "", "", "Law", "Law"));
    }

    @Test
    public void aDepartmentIsTheSameHoweverItIsSpelled() {
        assertEquals(List.of("Sales sits", "SALES waits", "Law sits"), seats(2, 1, "Sales", "SALES", "Law"));
    }

    @Test
    public void everybodyHasTheSameChance() {
        int[] wins = new int[10];
        for (int seed = 0; seed < 5_000; seed++) {
            FairDraw.draw("seed " + seed, 3, 0, entrants(10)).stream()
                    .filter(Lot::seated)
                    .forEach(lot -> wins[(int) lot.number() - 1]++);
        }
        // 1,500 are expected of each, with a standard deviation of 32.
        for (int won : wins) {
            assertTrue("won " + won, won > 1_350 && won < 1_650);
        }
    }

    @Test
    public void whateverTheBoundNoSeatStaysEmptyAndNobodySitsTwice() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            int seats = chance.nextInt(8);
            int bound = chance.nextInt(4);
            List<FairDraw.Entrant> entrants = IntStream.rangeClosed(1, chance.nextInt(15))
                    .mapToObj(number -> entrant(number, Stream.of("", "A", "B", "C").toList().get(chance.nextInt(4))))
                    .toList();
            List<Lot> lots = FairDraw.draw("round " + round, seats, bound, entrants);
            List<Lot> seated = lots.stream().filter(Lot::seated).toList();
            assertEquals(Math.min(seats, entrants.size()), seated.size());
            assertEquals(new HashSet<>(entrants), new HashSet<>(lots.stream()
                    .map(lot -> new FairDraw.Entrant(lot.number(), lot.person(), lot.department()))
                    .toList()));
            boundHolds(lots, seated, bound);
        }
    }

    /** Above its part a department sits only where everybody else who is not above theirs sits as well. */
    private static void boundHolds(List<Lot> lots, List<Lot> seated, int bound) {
        for (String department : Set.of("A", "B", "C")) {
            long sitting = seated.stream().filter(lot -> lot.department().equals(department)).count();
            if (bound > 0 && sitting > bound) {
                assertTrue(lots.stream().filter(lot -> !lot.seated()).allMatch(lot -> !lot.department().isEmpty()
                        && seated.stream().filter(other -> other.department().equals(lot.department())).count() >= bound));
            }
        }
    }
}
