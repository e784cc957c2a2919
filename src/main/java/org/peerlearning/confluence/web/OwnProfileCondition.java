package org.peerlearning.confluence.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;

/** Shows the tab "My learning" to people on their own profile: what somebody learns is nobody else's business. */
public final class OwnProfileCondition extends OwnCondition {

    private final CurrentViewer current;

    public OwnProfileCondition(CurrentViewer current, Doors doors) {
        super(doors);
        this.current = current;
    }

    @Override
    boolean shows(Map<String, Object> context) {
        return context.get("targetUser") instanceof ConfluenceUser shown
                && current.viewer().is(new PersonKey(shown.getKey().getStringValue()));
    }
}
