package org.peerlearning.notice;

/** What became of a mail that was to be handed to the wiki's queue. */
public sealed interface Handed {

    /** The queue has it. From here on it is the wiki's to send, with the patience that administrators set up for all its mail. */
    record Over() implements Handed {}

    /** It never will be: the reader has no address, or one that is none. The notice is skipped, and nobody tries again. */
    record Unreachable(String why) implements Handed {}

    /**
     * There is no way to send anything at this moment: no mail server, or mails are switched off. It waits for as long as it is true, and
     * administrators see why.
     */
    record NoWay(String why) implements Handed {}

    /** The queue did not take it. It is tried again, with growing pauses, and given up in the end. */
    record TryLater(String why) implements Handed {}

    Handed OVER = new Over();
}
