package org.peerlearning.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;

/** Whether a space is put away, which it may not be able to say. */
public final class SpaceState {

    private static final Doubtful STATUS = new Doubtful(
            "a page that is moved to an archived space does not archive its group, and groups can be started there");

    private SpaceState() {}

    /** @param unsaid what counts where the space cannot say it */
    public static boolean isArchived(Space space, boolean unsaid) {
        return STATUS.ask(() -> space.getSpaceStatus() != SpaceStatus.CURRENT, () -> unsaid);
    }
}
