package org.peerlearning.confluence.web;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * Somebody in a group, or who asks to be.
 *
 * @param role what they are, in words
 * @param removable whether the reader may take them out
 * @param roles what the reader may make them
 * @param invite asking them to co-host, for which they say yes themselves; null where they are asked already, or cannot be
 */
public record MemberView(long id, PersonView person, String role, boolean removable, List<DeedView> roles, DeedView invite) {
    public MemberView {
        roles = List.copyOf(roles);
    }

    public boolean hasInvite() {
        return invite != null;
    }
}
