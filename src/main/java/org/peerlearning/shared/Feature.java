package org.peerlearning.shared;

/** What the app can do without: each leans on a part of the platform that nothing else leans on. The rest is {@link #CORE}. */
public enum Feature {
    /** People, permissions, tables, words, pages that are there: without it nothing works. */
    CORE("core"),
    /** What all macros have in common. One macro alone can be off as well. */
    MACROS("macros"),
    /** What all pages of the app's own have in common. One page alone can be off as well. */
    SCREENS("screens"),
    /** The REST interface. */
    REST("rest"),
    /** Work that the clock starts. */
    JOBS("jobs"),
    /** Following what becomes of the wiki's pages, spaces and people. */
    FOLLOWING("following"),
    /** Making and renaming the wiki pages of groups. */
    WRITING("writing"),
    /** Watching a group's page on joining it. */
    WATCHING("watching"),
    /** What people say below a group's page. */
    COMMENTS("comments"),
    /** Labels of pages. */
    LABELS("labels"),
    /** What somebody wrote about, to suggest skills. */
    WRITTEN("written"),
    /** Notices and letters by mail. */
    MAIL("mail"),
    /** Where people work, as their profiles say. */
    PROFILES("profiles"),
    /** Seats kept for groups of the wiki's users. */
    WIKI_GROUPS("wiki-groups"),
    /** Finding people by a part of their name. */
    NAMES("names"),
    /** Asking administrators for their password again. */
    SECURE_SESSION("secure-session");

    private final String key;

    Feature(String key) {
        this.key = key;
    }

    /** The end of the i18n keys that name it and say what happens without it. */
    public String key() {
        return key;
    }
}
