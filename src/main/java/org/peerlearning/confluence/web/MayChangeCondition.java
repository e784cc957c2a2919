package org.peerlearning.confluence.web;

import java.util.Map;
import org.peerlearning.confluence.view.Doors;

/** Shows links to what only changes something while the wiki may be changed. */
public final class MayChangeCondition extends OwnCondition {

    private final Doors doors;

    public MayChangeCondition(Doors doors) {
        super(doors);
        this.doors = doors;
    }

    @Override
    boolean shows(Map<String, Object> context) {
        return doors.offersChanges();
    }
}
