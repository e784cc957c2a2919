package org.peerlearning.confluence.view;

import java.util.List;

/**
 * Some people by name, and how many there are besides.
 *
 * @param more for example "and 3 more"; empty where all are named
 */
public record NamesView(List<PersonView> people, String more) {

    /** Where nobody is named. */
    static final NamesView NONE = new NamesView(List.of(), "");

    public NamesView {
        people = List.copyOf(people);
    }

    public boolean hasPeople() {
        return !people.isEmpty();
    }

    public boolean hasMore() {
        return !more.isEmpty();
    }
}
