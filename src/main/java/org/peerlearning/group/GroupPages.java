package org.peerlearning.group;

import java.util.Collection;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/** The wiki pages that groups live on. Whatever is made or changed here joins the running transaction. */
public interface GroupPages {

    /**
     * Makes the page of a new group: titled like the group, below the space's home page, carrying the group's macros, written by its
     * host. It points at the space's kit, which is made where there is none.
     *
     * @return the new page, or a refusal when the space is not there or already has a page of that title
     */
    Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author);

    /**
     * Gives a page another title, as a new version by whoever is logged in.
     *
     * @return why not: the page is not there, or its space already has one of that title; empty when it was done
     */
    Optional<Refusal> rename(PageId page, String title);

    /**
     * The space's page on how to animate a group without being an expert: the one that is there, or a new one in the language of
     * whoever is logged in. Two who ask at once get the same.
     *
     * @param author writes it where there is none
     * @return the page, or a refusal when the space is not there
     */
    Answer<PageId> kit(SpaceKey space, PersonKey author);

    /**
     * Makes a page below a group's page on what a session came to, with room for what was learnt, and with the group's topics as its
     * labels. These stay when the group turns to other topics: the session was about what it was about.
     *
     * @return the new page, or a refusal when the group's page is not there
     */
    Answer<PageId> createRecap(Recap recap, PersonKey author);

    /**
     * Has a page carry these labels, and no longer those that it was given before. Others that are there stay: people put them.
     *
     * @param before what was given last; nothing for a page that is new
     */
    void label(PageId page, Collection<String> before, Collection<String> labels);

    /** The space as the wiki spells its key, which it finds by any mixture of upper and lower case; empty when there is none. */
    Optional<SpaceKey> spelled(SpaceKey typed);

    /** Whether a space is put away; not, where there is none, or the wiki cannot say it. */
    default boolean isArchived(SpaceKey space) {
        return isArchived(space, false);
    }

    /**
     * Whether a space is put away.
     *
     * @param unsaid what counts where there is no such space, or the wiki cannot say it
     */
    boolean isArchived(SpaceKey space, boolean unsaid);

    /** The current page of a title in a space, by whatever case both are written; empty when there is none. */
    Optional<PageId> titled(SpaceKey space, String title);

    /** The address of a page below the wiki's base address, for example {@code /display/ENG/Dojo}; empty when it is not there. */
    Optional<String> path(PageId page);
}
