package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Optional;

/**
 * A session with all that its hosts say of it.
 *
 * @param activity what is done, in a line; may be empty
 * @param agenda in what order, line by line; may be empty
 * @param bring what to bring along, line by line; may be empty
 * @param lead who leads this one, or null: templates know no optionals
 */
public record PlannedView(SessionView session, String activity, List<String> agenda, List<String> bring, PersonView lead) {

    public PlannedView {
        agenda = List.copyOf(agenda);
        bring = List.copyOf(bring);
    }

    public boolean hasActivity() {
        return !activity.isEmpty();
    }

    public boolean hasAgenda() {
        return !agenda.isEmpty();
    }

    public boolean hasBring() {
        return !bring.isEmpty();
    }

    public boolean hasLead() {
        return Optional.ofNullable(lead).isPresent();
    }
}
