package org.peerlearning.shared;

/**
 * Who reads what a page shows of people: who takes part, and who can share what. A viewer at a screen reads as who they are. A file is
 * made for one person and goes from hand to hand, so anybody may be its reader. A mail may be made on behalf of one person and reach
 * others, who need not even see the page.
 */
public record Reader(Viewer viewer, Medium medium) {

    /** What it is read on. */
    public enum Medium { SCREEN, FILE, MAIL }

    /** The viewer, at a screen. */
    public static Reader atScreen(Viewer viewer) {
        return new Reader(viewer, Medium.SCREEN);
    }

    /**
     * Whether something of people may stand there at all, if the viewer may see it.
     *
     * @param everyoneMay whether everybody who is logged in may see it
     */
    public boolean mayRead(boolean everyoneMay) {
        return switch (medium) {
            case SCREEN -> true;
            case FILE -> everyoneMay;
            case MAIL -> false;
        };
    }

    /** Whether names that are shown to such an audience may stand there at all; the viewer has to be one of the audience besides. */
    public boolean mayRead(Audience shownTo) {
        return mayRead(shownTo == Audience.EVERYONE);
    }
}
