package org.peerlearning.confluence.web;

import java.util.List;
import java.util.Optional;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.TagView;

/**
 * A sign-up as the desk shows it.
 *
 * @param detail since when, or until when the offer holds
 * @param select what choosing it is called, naming the person, for those who hear the page
 * @param mark whether the person was there; null while nobody said: templates know no optionals
 */
public record DeskEntryView(long id, PersonView person, String detail, String select, TagView mark, List<DeedView> deeds) {
    public DeskEntryView {
        deeds = List.copyOf(deeds);
    }

    public boolean isMovable() {
        return deeds.stream().anyMatch(deed -> deed.key().equals("move"));
    }

    public boolean hasMark() {
        return Optional.ofNullable(mark).isPresent();
    }
}
