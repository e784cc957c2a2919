package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;
import java.util.Optional;
import org.peerlearning.confluence.SpaceState;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Recap;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/** Group pages in Confluence. */
public final class ConfluenceGroupPages implements GroupPages {

    private final WikiPages pages;
    private final NewPages newPages;
    private final PageBodies bodies;
    private final KitPages kits;
    private final RecapPages recaps;
    private final PageLabels labels;

    public ConfluenceGroupPages(
            WikiPages pages, NewPages newPages, PageBodies bodies, KitPages kits, RecapPages recaps, PageLabels labels) {
        this.pages = pages;
        this.newPages = newPages;
        this.bodies = bodies;
        this.kits = kits;
        this.recaps = recaps;
        this.labels = labels;
    }

    @Override
    public Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author) {
        Optional<Space> space = newPages.space(profile.space());
        Optional<ConfluenceUser> creator = newPages.author(author);
        if (space.isEmpty() || creator.isEmpty()) {
            return Answer.no(Refusal.notAllowed("group.may-not-start"));
        }
        // First, so that the kit never takes the title that was just found free.
        return kit(profile.space(), author).then(kit -> create(group, profile, space.get(), creator.get(), kit));
    }

    private Answer<PageId> create(GroupId group, GroupProfile profile, Space space, ConfluenceUser creator, PageId kit) {
        if (newPages.isTaken(space, profile.title())) {
            return Answer.no(taken());
        }
        String body = bodies.ofGroup(group, profile, pages.current(kit).orElseThrow().getTitle());
        return Answer.of(newPages.write(space, space.getHomePage(), profile.title(), body, creator));
    }

    @Override
    public Optional<Refusal> rename(PageId id, String title) {
        Optional<AbstractPage> page = pages.current(id);
        return page.isEmpty() ? Optional.of(Refusal.notFound("group.not-found")) : rename(page.get(), title);
    }

    private Optional<Refusal> rename(AbstractPage page, String title) {
        if (title.equals(page.getTitle())) {
            return Optional.empty();
        }
        // A title that differs in its case only is found as the page itself.
        if (pages.titled(page.getSpaceKey(), title).filter(other -> other.getId() != page.getId()).isPresent()) {
            return Optional.of(taken());
        }
        newPages.rename(page, title);
        return Optional.empty();
    }

    @Override
    public Answer<PageId> kit(SpaceKey space, PersonKey author) {
        return kits.of(space, author);
    }

    @Override
    public Answer<PageId> createRecap(Recap recap, PersonKey author) {
        return recaps.write(recap, author);
    }

    @Override
    public void label(PageId page, Collection<String> before, Collection<String> names) {
        labels.replace(page, before, names);
    }

    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return newPages.space(typed).map(space -> new SpaceKey(space.getKey()));
    }

    @Override
    public boolean isArchived(SpaceKey key, boolean unsaid) {
        return newPages.space(key).map(space -> SpaceState.isArchived(space, unsaid)).orElse(unsaid);
    }

    @Override
    public Optional<PageId> titled(SpaceKey space, String title) {
        return pages.titled(space.value(), title).map(page -> new PageId(page.getId()));
    }

    @Override
    public Optional<String> path(PageId id) {
        return pages.path(id);
    }

    private static Refusal taken() {
        return Refusal.invalid("title", "group.title.taken");
    }
}
