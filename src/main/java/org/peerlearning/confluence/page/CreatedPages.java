package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.search.v2.ContentSearch;
import com.atlassian.confluence.search.v2.ISearch;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.query.CreatorQuery;
import com.atlassian.confluence.search.v2.sort.RelevanceSort;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages that somebody began, by the wiki's search index.
 *
 * <p>No public page of either line of the wiki shows how its index is asked for what somebody created, only older ones do. Where it is
 * done otherwise, nothing is found, which is said once, and where it cannot be done at all, {@link SwitchedWrittenPages} does without:
 * what is made of it are suggestions that nobody misses.
 */
public final class CreatedPages {

    private static final Logger LOG = LoggerFactory.getLogger(CreatedPages.class);

    private final SearchManager index;
    private final AtomicBoolean told = new AtomicBoolean();

    public CreatedPages(SearchManager index) {
        this.index = index;
    }

    /** Whether the person may view them is not asked. */
    List<AbstractPage> of(UserKey person, int limit) {
        try {
            ISearch search = ContentSearch.builder()
                    .query(new CreatorQuery(person))
                    .sort(new RelevanceSort())
                    .startOffset(0)
                    .limit(limit)
                    .build();
            List<?> found = index.convertToEntities(index.search(search), SearchManager.EntityVersionPolicy.LATEST_VERSION);
            return found.stream().filter(AbstractPage.class::isInstance).map(AbstractPage.class::cast).toList();
        } catch (InvalidSearchException unknown) {
            if (told.compareAndSet(false, true)) {
                LOG.warn("The wiki's index does not tell who created what: nobody gets suggestions by what they wrote", unknown);
            }
            return List.of();
        } catch (RuntimeException failure) {
            LOG.warn("The wiki's index could not be asked what {} created", person.getStringValue(), failure);
            return List.of();
        }
    }
}
