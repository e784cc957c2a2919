package org.peerlearning.host.wiki;

/** A line of a page's restrictions: once there is one of a kind, only those named may view or edit the page. */
public record Restriction(Kind kind, Holder holder) {

    /** What is restricted. */
    public enum Kind { VIEW, EDIT }
}
