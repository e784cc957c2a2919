package com.atlassian.confluence.search.v2;

/**
 * A search for content of the wiki.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/search/v2/ContentSearch.html">
 * Confluence 9.0.3 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/search/v2/ContentSearch.Builder.html">
 * Confluence 10.0.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class ContentSearch extends AbstractSearch {

    private ContentSearch(Builder builder) {
        super(builder);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what the search is made of. */
    public static class Builder extends AbstractBuilder<Builder> {

        @Override
        public ISearch build() {
            return new ContentSearch(this);
        }
    }
}
