package org.peerlearning.skill;

import java.util.Map;
import org.peerlearning.shared.PersonKey;

/** What people wrote about on wiki pages. */
public interface WrittenPages {

    /** Labels of the pages that the person began and may view, and how many pages carry each; of a bounded number of pages. */
    Map<String, Integer> labels(PersonKey person);
}
