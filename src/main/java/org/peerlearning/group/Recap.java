package org.peerlearning.group;

import java.time.LocalDateTime;
import java.util.List;
import org.peerlearning.shared.PageId;

/**
 * What the page that looks back on a session starts with.
 *
 * @param groupPage the page it stands below
 * @param group the group's title
 * @param held when the session began, where it was held
 * @param activity what was planned in a line; may be empty
 * @param agenda what was planned, with line breaks; may be empty
 * @param labels the group's topics
 */
public record Recap(PageId groupPage, String group, LocalDateTime held, String activity, String agenda, List<String> labels) {
    public Recap {
        labels = List.copyOf(labels);
    }
}
