package org.peerlearning.confluence.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;

/** Shows the tab "My learning" to people on their own profile: what somebody learns is nobody else's business. */
public final class OwnProfileCondition implements Condition {

    private final CurrentViewer current;

    public OwnProfileCondition(CurrentViewer current) {
        this.current = current;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // It has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("targetUser") instanceof ConfluenceUser shown
                && current.viewer().is(new PersonKey(shown.getKey().getStringValue()));
    }
}
