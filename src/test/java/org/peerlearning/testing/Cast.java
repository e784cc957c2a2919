package org.peerlearning.testing;

import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Who and what appears in the tests. */
public final class Cast {

    public static final PersonKey ANA = new PersonKey("ana");
    public static final PersonKey BO = new PersonKey("bo");
    public static final PersonKey CEM = new PersonKey("cem");
    public static final PersonKey DEE = new PersonKey("dee");
    public static final PersonKey HOST = new PersonKey("hope");
    public static final SpaceKey ENG = new SpaceKey("ENG");
    public static final SpaceKey OPS = new SpaceKey("OPS");

    private Cast() {}

    public static Viewer viewer(PersonKey person) {
        return Viewer.of(person);
    }
}
