package org.peerlearning.confluence.page;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import org.peerlearning.group.SpacePages;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;

/**
 * The page of each space on how to animate a group without being an expert. People may change and move it as they like; where it is
 * in the trash, gone, or in another space, a new one is made.
 */
public final class KitPages {

    private static final String KIND = "kit";

    private final SpacePages kept;
    private final NewPages newPages;
    private final WikiPages pages;
    private final PageBodies bodies;
    private final I18nResolver i18n;

    public KitPages(SpacePages kept, NewPages newPages, WikiPages pages, PageBodies bodies, I18nResolver i18n) {
        this.kept = kept;
        this.newPages = newPages;
        this.pages = pages;
        this.bodies = bodies;
        this.i18n = i18n;
    }

    Answer<PageId> of(SpaceKey key, PersonKey author) {
        Optional<Space> space = newPages.space(key);
        Optional<ConfluenceUser> creator = newPages.author(author);
        if (space.isEmpty() || creator.isEmpty()) {
            return Answer.no(Refusal.notAllowed("group.may-not-start"));
        }
        SpaceKey spelled = new SpaceKey(space.get().getKey());
        return kept.one(spelled, KIND, page -> isGood(page, spelled), () -> Answer.of(written(space.get(), creator.get())));
    }

    private PageId written(Space space, ConfluenceUser author) {
        String title = newPages.free(space, i18n.getText("peer-learning.page.kit.title"));
        return newPages.write(space, space.getHomePage(), title, bodies.ofKit(), author);
    }

    private boolean isGood(PageId id, SpaceKey space) {
        return pages.current(id).filter(page -> space.value().equals(page.getSpaceKey())).isPresent();
    }
}
