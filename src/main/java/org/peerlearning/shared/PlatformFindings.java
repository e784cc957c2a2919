package org.peerlearning.shared;

import java.util.List;

/**
 * What the app found out about the wiki beneath it.
 *
 * @param types so many types were looked up when the app started
 * @param members so many methods and fields were
 * @param millis so long it took
 * @param missing what is not there, or not as the app needs it
 * @param off what goes without
 * @param doors the macros, pages, jobs and listeners that are off alone, by the names of their classes
 * @param surprises what was missing only when it was used, in the JVM's words
 */
public record PlatformFindings(
        int types, int members, long millis, List<Missing> missing, List<Feature> off, List<String> doors, List<String> surprises) {

    /**
     * One thing that is not there.
     *
     * @param what type or member, by its name in Java
     * @param fault the end of an i18n key that says what is wrong with it
     * @param users classes of the app
     */
    public record Missing(String what, String fault, List<String> users) {}

    public PlatformFindings {
        missing = List.copyOf(missing);
        off = List.copyOf(off);
        doors = List.copyOf(doors);
        surprises = List.copyOf(surprises);
    }
}
