package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/** Group pages in Confluence. */
public final class ConfluenceGroupPages implements GroupPages {

    private final PageManager pages;
    private final SpaceManager spaces;
    private final UserAccessor users;
    private final GroupPageBody body;

    public ConfluenceGroupPages(PageManager pages, SpaceManager spaces, UserAccessor users, GroupPageBody body) {
        this.pages = pages;
        this.spaces = spaces;
        this.users = users;
        this.body = body;
    }

    @Override
    public Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author) {
        Space space = spaces.getSpace(profile.space().value());
        ConfluenceUser creator = users.getExistingUserByKey(new UserKey(author.value()));
        if (space == null || creator == null) {
            return Answer.no(Refusal.notAllowed("group.may-not-start"));
        }
        if (pages.getPage(space.getKey(), profile.title()) != null) {
            return Answer.no(Refusal.invalid("title", "group.title.taken"));
        }
        Page page = new Page();
        page.setTitle(profile.title());
        page.setSpace(space);
        page.setCreator(creator);
        page.setBodyAsString(body.of(group, profile));
        Page home = space.getHomePage();
        if (home != null) {
            home.addChild(page);
        }
        // Null means the usual: watchers are told, and it counts as an edit by its creator.
        pages.saveContentEntity(page, null);
        return Answer.of(new PageId(page.getId()));
    }

    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return Optional.ofNullable(spaces.getSpace(typed.value())).map(space -> new SpaceKey(space.getKey()));
    }

    @Override
    public Optional<String> path(PageId id) {
        return Optional.ofNullable(pages.getAbstractPage(id.value())).map(AbstractPage::getUrlPath);
    }
}
