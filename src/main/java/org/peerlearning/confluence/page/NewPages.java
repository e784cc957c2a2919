package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;

/** Writes new pages into the wiki, and knows where they may stand. */
public final class NewPages {

    /** A title that is taken so many times over is somebody's doing. */
    private static final int NUMBER_MAX = 100;

    private final WikiPages pages;
    private final PageWriting writing;
    private final SpaceManager spaces;
    private final UserAccessor users;

    public NewPages(WikiPages pages, PageWriting writing, SpaceManager spaces, UserAccessor users) {
        this.pages = pages;
        this.writing = writing;
        this.spaces = spaces;
        this.users = users;
    }

    Optional<Space> space(SpaceKey key) {
        return Optional.ofNullable(spaces.getSpace(key.value()));
    }

    Optional<ConfluenceUser> author(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value())));
    }

    boolean isTaken(Space space, String title) {
        return pages.titled(space.getKey(), title).isPresent();
    }

    /** The title, with a number behind it where there is such a page already. */
    String free(Space space, String title) {
        String free = title;
        for (int number = 2; isTaken(space, free); number++) {
            if (number > NUMBER_MAX) {
                throw new IllegalStateException("too many pages titled '" + title + "' in " + space.getKey());
            }
            free = title + " (" + number + ")";
        }
        return free;
    }

    void rename(AbstractPage page, String title) {
        writing.rename(page, title);
    }

    /** @param parent null for the top of the space's tree */
    PageId write(Space space, Page parent, String title, String body, ConfluenceUser author) {
        Page page = new Page();
        page.setTitle(title);
        page.setSpace(space);
        page.setCreator(author);
        page.setBodyAsString(body);
        if (parent != null) {
            parent.addChild(page);
        }
        return writing.add(page);
    }
}
