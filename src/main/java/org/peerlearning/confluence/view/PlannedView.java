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
 * @param comers who comes; nobody where the reader may not know, and elsewhere than on the group's own page
 */
public record PlannedView(
        SessionView session, String activity, List<String> agenda, List<String> bring, PersonView lead, NamesView comers) {

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
