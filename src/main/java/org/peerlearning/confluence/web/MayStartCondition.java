package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;

/** Shows links to "Start a group" to those who may start one in the space they are looking at. */
public final class MayStartCondition extends OwnCondition {

    private final StartGroup startGroup;
    private final CurrentViewer current;

    public MayStartCondition(StartGroup startGroup, CurrentViewer current, Doors doors) {
        super(doors);
        this.startGroup = startGroup;
        this.current = current;
    }

    @Override
    boolean shows(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && startGroup.refuses(current.viewer(), new SpaceKey(space.getKey())).isEmpty();
    }
}
