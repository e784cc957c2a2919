package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;

/** Shows links to the vocabulary to those who look after it as administrators of the space they are looking at. */
public final class MayCurateCondition implements Condition {

    private final CurationPolicy policy;
    private final CurrentViewer current;

    public MayCurateCondition(CurationPolicy policy, CurrentViewer current) {
        this.policy = policy;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // It has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && policy.home(Curator.of(current.viewer(), new SpaceKey(space.getKey()))) instanceof Answer.Given;
    }
}
