package org.peerlearning.signup;

import java.util.List;

/** Hears of every change to the sign-ups of a session, whichever door it came by. */
public interface SignupNews {

    /** For whoever wants to know nothing. */
    SignupNews UNHEARD = happenings -> {};

    /**
     * Called once at the end of each change in which anything happened, in its transaction: what is written here is kept together with
     * the change, and what is thrown undoes it. The change may be made again where the database gave up; only the last time counts.
     *
     * @param happenings in their order
     */
    void happened(List<Happening> happenings);
}
