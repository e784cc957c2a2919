package org.peerlearning.confluence.people;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.confluence.Trash;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** Asks the wiki's own permissions. Whoever has a key that the wiki no longer knows may do nothing, not even what visitors may. */
public final class ConfluenceAccess implements Access {

    private static final Doubtful CREATING =
            new Doubtful("nobody may start a group, as nobody is known to be allowed to create pages");

    private final UserAccessor users;
    private final PermissionManager permissions;
    private final PageManager pages;
    private final SpaceManager spaces;
    private final UserManager site;
    private final Trash trash;

    public ConfluenceAccess(
            UserAccessor users, PermissionManager permissions, PageManager pages, SpaceManager spaces, UserManager site) {
        this.users = users;
        this.permissions = permissions;
        this.pages = pages;
        this.spaces = spaces;
        this.site = site;
        this.trash = new Trash(pages);
    }

    @Override
    public Set<PageId> viewable(Viewer viewer, Collection<PageId> candidates) {
        Set<PageId> viewable = new HashSet<>();
        asUser(viewer, user -> {
            candidates.stream().filter(id -> mayView(user, id)).forEach(viewable::add);
            return true;
        });
        return viewable;
    }

    @Override
    public boolean mayViewSpace(Viewer viewer, SpaceKey key) {
        return inSpace(key, space -> asUser(viewer, user -> permissions.hasPermission(user, Permission.VIEW, space)));
    }

    @Override
    public boolean mayCreatePages(Viewer viewer, SpaceKey key) {
        return inSpace(key, space ->
                asUser(viewer, user -> permissions.hasPermission(user, Permission.VIEW, space)
                        && CREATING.ask(() -> permissions.hasCreatePermission(user, space, Page.class), () -> false)));
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey key) {
        // Visitors never administer, whatever a space's permissions say.
        return viewer.person().isPresent()
                && inSpace(key, space -> asUser(viewer, user -> permissions.hasPermission(user, Permission.ADMINISTER, space)));
    }

    @Override
    public boolean mayAdministerWiki(Viewer viewer) {
        return viewer.person().isPresent() && asUser(viewer, user -> site.isAdmin(user.getKey()));
    }

    @Override
    public boolean mayBrowsePeople(Viewer viewer) {
        return viewer.person().isPresent()
                && asUser(viewer, user -> permissions.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY));
    }

    /** A page in the trash is no page to look at, even for those who may empty the trash. */
    private boolean mayView(ConfluenceUser user, PageId id) {
        AbstractPage page = pages.getAbstractPage(id.value());
        return page != null && !trash.holds(page) && permissions.hasPermission(user, Permission.VIEW, page);
    }

    private boolean inSpace(SpaceKey key, Predicate<Space> question) {
        Space space = spaces.getSpace(key.value());
        return space != null && question.test(space);
    }

    private boolean asUser(Viewer viewer, Predicate<ConfluenceUser> question) {
        if (viewer.person().isEmpty()) {
            return question.test(null);
        }
        Optional<ConfluenceUser> user = viewer.person().map(key -> users.getExistingUserByKey(new UserKey(key.value())));
        return user.filter(question).isPresent();
    }
}
