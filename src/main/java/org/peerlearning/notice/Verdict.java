package org.peerlearning.notice;

import java.time.Instant;

/** What is to be done with a notice that is due. */
sealed interface Verdict {

    /** @param why one word, for administrators */
    record Skip(String why) implements Verdict {}

    /**
     * Nobody can be told at this moment, which may change: it is looked at again then.
     *
     * @param why one word, for administrators
     */
    record NotYet(Instant until, String why) implements Verdict {}

    /** It goes to the reader's list, and nowhere else. */
    record Show() implements Verdict {}

    /** The mail is for the next digest. */
    record Hold(boolean show) implements Verdict {}

    /** The mail is for later. */
    record Later(Instant until, boolean show) implements Verdict {}

    record Mail(boolean show) implements Verdict {}
}
