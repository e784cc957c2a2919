package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;

/** Shows links to "Start a group" to those who may start one in the space they are looking at. */
public final class MayStartCondition implements Condition {

    private final StartGroup startGroup;
    private final CurrentViewer current;

    public MayStartCondition(StartGroup startGroup, CurrentViewer current) {
        this.startGroup = startGroup;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // It has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && startGroup.refuses(current.viewer(), new SpaceKey(space.getKey())).isEmpty();
    }
}
