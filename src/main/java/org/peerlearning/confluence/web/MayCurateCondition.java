package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;

/** Shows links to the vocabulary to those who look after it as administrators of the space they are looking at. */
public final class MayCurateCondition extends OwnCondition {

    private final CurationPolicy policy;
    private final CurrentViewer current;

    public MayCurateCondition(CurationPolicy policy, CurrentViewer current, Doors doors) {
        super(doors);
        this.policy = policy;
        this.current = current;
    }

    @Override
    boolean shows(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && policy.home(Curator.of(current.viewer(), new SpaceKey(space.getKey()))) instanceof Answer.Given;
    }
}
