package org.peerlearning.skill;

import java.util.Map;
import org.peerlearning.shared.PersonKey;

/** What a person did in the wiki that hints at skills: words, and how often each. */
public interface Traces {

    /** Topics and soft skills of the groups that the person hosts or co-hosts. */
    Map<String, Integer> hosted(PersonKey person);

    /** Topics and soft skills of the groups in whose sessions the person was present. */
    Map<String, Integer> attended(PersonKey person);

    /** Labels of the pages that the person began; a bounded number of the latest. */
    Map<String, Integer> wrote(PersonKey person);
}
