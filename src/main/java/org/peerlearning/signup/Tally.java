package org.peerlearning.signup;

/**
 * How many sign-ups of a session stand where.
 *
 * @param taken seats held: seated and offered
 */
public record Tally(int taken, int waiting, int asked) {
    public static final Tally NONE = new Tally(0, 0, 0);
}
