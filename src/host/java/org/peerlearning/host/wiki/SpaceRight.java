package org.peerlearning.host.wiki;

/** A line of a space's permissions: somebody may do something in it. */
public record SpaceRight(Right right, Holder holder) {

    /** What may be done in a space. Each right stands alone, but none is of use without {@link #VIEW}. */
    public enum Right { VIEW, CREATE, COMMENT, ADMINISTER }
}
