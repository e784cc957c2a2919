package com.atlassian.confluence.search.v2;

import com.atlassian.bonnie.Searchable;
import java.util.List;

/**
 * The wiki's search index.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://docs.atlassian.com/atlassian-confluence/6.6.0/com/atlassian/confluence/search/v2/class-use/SearchManager.EntityVersionPolicy.html">
 * Confluence 6.6.0 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface SearchManager {

    /**
     * Asks nothing about permissions unless the query does.
     *
     * <p>UNSHOWN: seen called on both lines; declared so on a page for 6.2.
     */
    SearchResults search(ISearch search) throws InvalidSearchException;

    /** UNSHOWN: seen called on both lines; declared so on a page for 6.6. */
    List<Searchable> convertToEntities(SearchResults searchResults, EntityVersionPolicy versionPolicy);

    /** Which version of what was found is wanted. */
    enum EntityVersionPolicy {
        LATEST_VERSION
    }
}
