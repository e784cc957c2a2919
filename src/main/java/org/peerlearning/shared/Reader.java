package org.peerlearning.shared;

/**
 * Who reads the names of people that a page shows. A viewer at a screen reads as who they are. A file is made for one person and goes from
 * hand to hand, so anybody may be its reader. A mail may be made on behalf of one person and reach others, who need not even see the page.
 */
public record Reader(Viewer viewer, Medium medium) {

    /** What it is read on. */
    public enum Medium { SCREEN, FILE, MAIL }

    /** The viewer, at a screen. */
    public static Reader atScreen(Viewer viewer) {
        return new Reader(viewer, Medium.SCREEN);
    }

    /** Whether names that are shown to such an audience may stand there at all; the viewer has to be one of the audience besides. */
    public boolean mayRead(Audience shownTo) {
        return switch (medium) {
            case SCREEN -> true;
            case FILE -> shownTo == Audience.EVERYONE;
            case MAIL -> false;
        };
    }
}
