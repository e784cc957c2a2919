package org.peerlearning.shared;

import java.util.Collection;
import java.util.Set;

/**
 * What the wiki allows a viewer. Use cases ask here; doors never decide.
 *
 * <p>Every answer fails closed: an unknown page, space or person, and a check that cannot be made, mean no.
 */
public interface Access {

    /** Those of the pages that exist, are not in the trash, and may be viewed. Asked for many at once, so that lists stay cheap. */
    Set<PageId> viewable(Viewer viewer, Collection<PageId> pages);

    boolean mayViewSpace(Viewer viewer, SpaceKey space);

    boolean mayCreatePages(Viewer viewer, SpaceKey space);

    /** Administers the space, or the whole wiki. */
    boolean mayAdminister(Viewer viewer, SpaceKey space);

    boolean mayAdministerWiki(Viewer viewer);

    /** Whether they may look through the wiki's directory of people. Visitors never may, whatever the wiki lets them. */
    boolean mayBrowsePeople(Viewer viewer);

    default boolean mayView(Viewer viewer, PageId page) {
        return viewable(viewer, Set.of(page)).contains(page);
    }
}
