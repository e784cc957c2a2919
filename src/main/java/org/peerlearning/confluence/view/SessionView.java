package org.peerlearning.confluence.view;

/**
 * A session as templates show it.
 *
 * @param there what clocks show in the session's own zone; empty where it is the same
 * @param iso the start with its offset, for machines
 * @param zoneId for example {@code Europe/Paris}; beside the zone's name, which not everybody knows
 * @param place may be empty
 * @param link may be empty
 * @param file address of the session as a file for a calendar; empty for one that does not take place
 * @param desk address of the host's desk; empty for those who may not manage the session, and where it is not linked
 */
public record SessionView(
        String date,
        String hours,
        String zone,
        String zoneId,
        String there,
        String iso,
        String place,
        String link,
        String file,
        String desk,
        SignupView signup) {

    public boolean hasThere() {
        return !there.isEmpty();
    }

    public boolean hasPlace() {
        return !place.isEmpty();
    }

    public boolean hasLink() {
        return !link.isEmpty();
    }

    public boolean hasFile() {
        return !file.isEmpty();
    }

    public boolean hasDesk() {
        return !desk.isEmpty();
    }
}
