package org.peerlearning.confluence.web;

import java.util.Map;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.CurrentViewer;

/** Shows links that lead visitors nowhere to people who are logged in. */
public final class LoggedInCondition extends OwnCondition {

    private final CurrentViewer current;

    public LoggedInCondition(CurrentViewer current, Doors doors) {
        super(doors);
        this.current = current;
    }

    @Override
    boolean shows(Map<String, Object> context) {
        return current.viewer().person().isPresent();
    }
}
