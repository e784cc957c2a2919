package org.peerlearning.confluence.view.skill;

import java.util.List;
import java.util.Optional;

/**
 * A page of people.
 *
 * @param form or null where the reader has nothing to choose
 * @param understood what the words were taken for; empty where there is nothing to say
 * @param total how many people there are
 * @param nothing why there is nobody, in words; empty when there is somebody
 * @param firstDay whether nobody says anything yet
 * @param loading whether the directory is still being read
 * @param first the address of the first page; empty on it
 * @param next the address of the page that follows; empty on the last one
 * @param more whether there are more people
 */
public record FinderView(
        FinderFormView form,
        List<ChipView> chips,
        String understood,
        String total,
        List<FacetView> facets,
        List<FoundView> people,
        String nothing,
        boolean firstDay,
        boolean loading,
        String first,
        String next,
        boolean more) {

    public FinderView {
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
        people = List.copyOf(people);
    }

    public boolean hasForm() {
        return Optional.ofNullable(form).isPresent();
    }

    public boolean hasChips() {
        return !chips.isEmpty();
    }

    public boolean hasUnderstood() {
        return !understood.isEmpty();
    }

    public boolean hasFacets() {
        return !facets.isEmpty();
    }

    public boolean hasPeople() {
        return !people.isEmpty();
    }

    public boolean hasFirst() {
        return !first.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
