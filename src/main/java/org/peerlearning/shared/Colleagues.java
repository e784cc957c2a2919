package org.peerlearning.shared;

import java.util.List;

/** The wiki's directories of people. */
public interface Colleagues {

    /**
     * Those with the text in their full name or their user name, whatever its case; whoever has it as user name is always among them.
     * Those who left or may not use the wiki may be among them.
     *
     * @param most how many are looked at by each of the two
     */
    Answer<List<Colleague>> withName(String text, int most);
}
