package org.peerlearning.group;

import java.util.List;

/**
 * A group as somebody typed it: nothing is checked yet, anything may be null.
 *
 * @param participantsShownTo null means everyone
 */
public record GroupDraft(
        String spaceKey, String title, String summary, String format, List<String> tags, String participantsShownTo) {}
