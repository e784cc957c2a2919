package org.peerlearning.confluence.web;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * A sign-up as the desk shows it.
 *
 * @param detail since when, or until when the offer holds
 */
public record DeskEntryView(long id, PersonView person, String detail, List<DeedView> deeds) {
    public DeskEntryView {
        deeds = List.copyOf(deeds);
    }
}
