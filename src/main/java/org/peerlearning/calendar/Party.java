package org.peerlearning.calendar;

/**
 * Who asks, or is asked, to note an event.
 *
 * @param name as people read it; may be empty
 * @param mail the bare address, for example {@code ana@example.org}
 */
public record Party(String name, String mail) {

    /** As a parameter, with the separator before it; nothing where there is no name. */
    String called() {
        return name.isBlank() ? "" : ";CN=" + Lines.parameter(name);
    }
}
