package org.peerlearning.skill.search;

import java.util.List;

/**
 * By what the people who were found could be narrowed down, and how many would remain. What is chosen already in one of them is left
 * out of its own counts, so that one sees what choosing otherwise would give.
 *
 * @param departments most people first, as {@code locations} and {@code languages}
 * @param levels the keys of levels, from the lowest: how many have at least that
 * @param directions the keys of directions
 * @param happyToBeAsked how many like to be asked
 */
public record Facets(
        List<Count> departments,
        List<Count> locations,
        List<Count> languages,
        List<Count> levels,
        List<Count> directions,
        int happyToBeAsked) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    /** So many values of one are told; one that was chosen is always among them. */
    public static final int VALUES_MAX = 20;

    public record Count(String value, int people) {}

    public Facets {
        departments = List.copyOf(departments);
        locations = List.copyOf(locations);
        languages = List.copyOf(languages);
        levels = List.copyOf(levels);
        directions = List.copyOf(directions);
    }
}
