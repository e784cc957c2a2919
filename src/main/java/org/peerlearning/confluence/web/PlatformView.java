package org.peerlearning.confluence.web;

import java.util.List;

/**
 * The platform check as administrators read it.
 *
 * @param sentence how it went
 * @param fine whether nothing is missing
 * @param missing what is
 * @param off what is switched off, and what that means, a sentence each
 * @param surprises what was missing only when it was used
 */
public record PlatformView(
        String sentence, boolean fine, List<PlatformLineView> missing, List<String> off, List<String> surprises) {

    public PlatformView {
        missing = List.copyOf(missing);
        off = List.copyOf(off);
        surprises = List.copyOf(surprises);
    }

    public boolean hasMissing() {
        return !missing.isEmpty();
    }

    public boolean hasOff() {
        return !off.isEmpty();
    }

    public boolean hasSurprises() {
        return !surprises.isEmpty();
    }
}
