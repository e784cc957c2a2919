package org.peerlearning.group;

import java.util.List;

/**
 * A group as somebody typed it: nothing is checked yet, anything may be null.
 *
 * @param participantsShownTo null means everyone
 * @param details null for the usual ones
 * @param parent the number of the group that it grows out of
 */
public record GroupDraft(
        String spaceKey,
        String title,
        String summary,
        String format,
        List<String> tags,
        String participantsShownTo,
        DetailsDraft details,
        Long parent) {

    /** With the usual details, and grown out of nothing. */
    public GroupDraft(
            String spaceKey, String title, String summary, String format, List<String> tags, String participantsShownTo) {
        this(spaceKey, title, summary, format, tags, participantsShownTo, null, null);
    }

    /** The same draft for a group that is there: its space and parent stay, and so do audience and details where nothing is said. */
    GroupDraft of(Group there) {
        return new GroupDraft(
                there.profile().space().value(), title, summary, format, tags,
                participantsShownTo == null ? there.profile().participantsShownTo().key() : participantsShownTo,
                details == null ? DetailsDraft.of(there.details()) : details,
                there.parent().map(GroupId::value).orElse(null));
    }
}
