package org.peerlearning.skill;

/**
 * What the wiki knows of where somebody works, for searching; empty texts where it knows nothing.
 *
 * @param language the one they read the wiki in, a BCP 47 tag
 */
public record Profile(String department, String location, String language) {

    public static final Profile UNKNOWN = new Profile("", "", "");
}
