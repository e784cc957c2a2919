package org.peerlearning.host.wiki;

/** The wiki does not make a change; nothing was stored. */
public final class WikiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a change is refused. */
    public enum Reason {
        /** A current page of the space has that title. */
        TITLE_TAKEN,
        /** The title is blank or longer than 255 characters. */
        BAD_TITLE,
        /** Somebody else changed the page since it was read. */
        STALE,
        /** There is no such page, or it is in the bin and should not be, or the other way round. */
        NO_SUCH_PAGE,
        /** A page cannot stand below itself. */
        CYCLE,
        /** A space of that key is there, or the key has a character that is not allowed. */
        BAD_SPACE_KEY
    }

    private final Reason reason;

    WikiRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
