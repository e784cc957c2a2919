package org.peerlearning.group;

import java.util.List;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Who can share what a group is about, as far as each lets the viewer know. */
public interface TopicSharers {

    /** The best first; nobody when none of these is a skill that anybody claims. */
    List<PersonKey> of(Viewer viewer, List<String> topics, int limit);
}
