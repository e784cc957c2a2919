package org.peerlearning.confluence.view.skill;

import java.util.List;

/**
 * Who can help with what a page is about.
 *
 * @param topics the skills to which the page's labels lead, in words; empty where none does
 */
public record ExpertsView(String topics, List<FoundView> people, String find) {

    public ExpertsView {
        people = List.copyOf(people);
    }

    public boolean hasTopics() {
        return !topics.isEmpty();
    }

    public boolean hasPeople() {
        return !people.isEmpty();
    }
}
