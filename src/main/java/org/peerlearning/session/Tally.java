package org.peerlearning.session;

/**
 * How many sign-ups of a session stand where; kept together with it, so that lists need not count.
 *
 * @param taken seats held: seated and offered
 * @param keptTaken how many of the seats taken are held by people for whom seats are kept
 */
public record Tally(int taken, int waiting, int asked, int inDraw, int invited, int keptTaken) {
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Of a session without a draw, invitations and kept seats. */
    public Tally(int taken, int waiting, int asked) {
        this(taken, waiting, asked, 0, 0, 0);
    }
}
