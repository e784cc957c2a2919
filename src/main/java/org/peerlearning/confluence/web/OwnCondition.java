package org.peerlearning.confluence.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;

/** Whether a link is shown. The wiki asks while it writes its own pages: where the platform lacks something, there is no link. */
abstract class OwnCondition implements Condition {

    private final Doors doors;

    OwnCondition(Doors doors) {
        this.doors = doors;
    }

    @Override
    public final void init(Map<String, String> parameters) throws PluginParseException {
        // No condition of the app has parameters.
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return doors.through(getClass(), Feature.SCREENS, () -> shows(context), () -> false);
    }

    abstract boolean shows(Map<String, Object> context);
}
