package org.peerlearning.host.wiki;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.search.v2.ISearch;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchResults;
import com.atlassian.confluence.search.v2.query.CreatorQuery;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Confluence's search, as far as it is used here: the pages that somebody created, by the database instead of an index. */
public final class HostSearchManager implements SearchManager {

    private record Found(List<Page> pages) implements SearchResults {}

    private final Pages pages;

    public HostSearchManager(Wiki wiki) {
        this.pages = wiki.pages();
    }

    @Override
    public SearchResults search(ISearch search) throws InvalidSearchException {
        if (search.getQuery() instanceof CreatorQuery query && query.getParameters().get(0) instanceof UserKey key) {
            return new Found(pages.createdBy(key.getStringValue()).stream()
                    .skip(search.getStartOffset())
                    .limit(search.getLimit())
                    .toList());
        }
        throw new InvalidSearchException("The search here does not know " + search.getQuery());
    }

    @Override
    public List<Searchable> convertToEntities(SearchResults searchResults, EntityVersionPolicy versionPolicy) {
        return ((Found) searchResults).pages().stream().map(Searchable.class::cast).toList();
    }
}
