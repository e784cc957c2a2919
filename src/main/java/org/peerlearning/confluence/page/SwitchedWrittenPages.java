package org.peerlearning.confluence.page;

import java.util.Map;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Switches;
import org.peerlearning.skill.WrittenPages;

/** Where the wiki's index cannot be asked, nobody gets suggestions by what they wrote. */
public final class SwitchedWrittenPages implements WrittenPages {

    private final WrittenPages real;
    private final Switches switches;

    public SwitchedWrittenPages(WrittenPages real, Switches switches) {
        this.real = real;
        this.switches = switches;
    }

    @Override
    public Map<String, Integer> labels(PersonKey person) {
        return switches.ask(Feature.WRITTEN, () -> real.labels(person), Map::of);
    }
}
