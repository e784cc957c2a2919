package org.peerlearning.group;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/** Pages of which a space has one, remembered so that nobody makes a second. */
public interface SpacePages {

    /**
     * The space's page of a kind: the remembered one where it is still good, otherwise a new one, which is remembered from then on.
     * Whoever asks at the same time, on whatever node, waits and gets the same. Joins the running transaction, which may be run again
     * from the start when somebody else was faster.
     *
     * @param kind what the page is for; a word
     * @param good whether a remembered page can still be used
     * @param make makes a new one, or refuses
     */
    Answer<PageId> one(SpaceKey space, String kind, Predicate<PageId> good, Supplier<Answer<PageId>> make);
}
