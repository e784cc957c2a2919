package org.peerlearning.skill.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;

/** Counts for {@link Facets} while people are walked through. */
final class FacetCounts {

    private final DirectoryIndex index;
    private final int[] departments;
    private final int[] locations;
    private final int[] languages;
    private final int[] levels = new int[Level.values().length + 1];
    private final int[] directions = new int[1 << Direction.values().length];
    private int happy;

    FacetCounts(DirectoryIndex index) {
        this.index = index;
        departments = new int[index.numbers.departments.size()];
        locations = new int[index.numbers.locations.size()];
        languages = new int[index.numbers.languages.size()];
    }

    /**
     * Counts a person for each facet for which they are found.
     *
     * @param found whether their claims meet every wish
     * @param unmet wishes that the person does not meet, see {@link Filter#unmetByPerson}
     */
    void count(long profile, Standing standing, boolean found, int unmet) {
        if (found) {
            countOfPerson(profile, unmet);
        }
        if (unmet == 0) {
            if (standing.answers(Filter.LEVEL)) {
                levels[standing.level()]++;
            }
            if (standing.answers(Filter.DIRECTION)) {
                directions[standing.directions()]++;
            }
            if (standing.answers(Filter.HAPPY) && standing.isHappy()) {
                happy++;
            }
        }
    }

    /**
     * The same, of a person of whom only one claim matters.
     *
     * @param wishes those that the claim does not meet, see {@link Filter#unmetBy}
     */
    void count(long profile, int claim, int wishes, int unmet) {
        if (wishes == 0) {
            countOfPerson(profile, unmet);
        }
        if (unmet == 0) {
            if ((wishes & ~Filter.LEVEL) == 0) {
                levels[PackedClaim.level(claim)]++;
            }
            if ((wishes & ~Filter.DIRECTION) == 0) {
                directions[PackedClaim.directions(claim)]++;
            }
            if ((wishes & ~Filter.HAPPY) == 0) {
                happy += PackedClaim.happy(claim);
            }
        }
    }

    private void countOfPerson(long profile, int unmet) {
        if ((unmet & ~Filter.DEPARTMENT) == 0) {
            departments[PeopleBlock.department(profile)]++;
        }
        if ((unmet & ~Filter.LOCATION) == 0) {
            locations[PeopleBlock.location(profile)]++;
        }
        if ((unmet & ~Filter.LANGUAGE) == 0) {
            languages[PeopleBlock.language(profile)]++;
        }
    }

    Facets facets(PeopleQuery.Wants wants) {
        return new Facets(
                most(departments, index.numbers.departments, wants.department()),
                most(locations, index.numbers.locations, wants.location()),
                most(languages, index.numbers.languages, wants.language()),
                levels(),
                directions(),
                happy);
    }

    private static List<Facets.Count> most(int[] counts, Codes codes, Optional<String> chosen) {
        int keep = chosen.map(codes::of).orElse(Codes.NEVER_SEEN);
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (number != Codes.UNKNOWN && (counts[number] > 0 || number == keep)) {
                numbers.add(number);
            }
        }
        numbers.sort(Comparator.comparingInt((Integer number) -> counts[number]).reversed().thenComparing(codes::text));
        List<Facets.Count> most = new ArrayList<>();
        for (int number : numbers) {
            if (most.size() < Facets.VALUES_MAX || number == keep) {
                most.add(new Facets.Count(codes.text(number), counts[number]));
            }
        }
        return most;
    }

    private List<Facets.Count> levels() {
        List<Facets.Count> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            int people = 0;
            for (int number = level.number(); number < levels.length; number++) {
                people += levels[number];
            }
            counts.add(new Facets.Count(level.key(), people));
        }
        return counts;
    }

    private List<Facets.Count> directions() {
        List<Facets.Count> counts = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            int people = 0;
            for (int set = 0; set < directions.length; set++) {
                people += (set & 1 << direction.ordinal()) == 0 ? 0 : directions[set];
            }
            counts.add(new Facets.Count(direction.key(), people));
        }
        return counts;
    }
}
