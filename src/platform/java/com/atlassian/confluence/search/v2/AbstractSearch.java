package com.atlassian.confluence.search.v2;

/**
 * What all searches have in common.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/search/v2/ContentSearch.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/search/v2/ContentSearch.Builder.html">
 * Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class AbstractSearch implements ISearch {
    protected final SearchQuery query;
    protected final SearchSort sort;
    protected final int startOffset;
    protected final int limit;

    /** UNCONFIRMED: no page of either line shows it. */
    protected AbstractSearch(AbstractBuilder<?> builder) {
        query = builder.query;
        sort = builder.sort;
        startOffset = builder.startOffset;
        limit = builder.limit;
    }

    @Override
    public SearchQuery getQuery() {
        return query;
    }

    @Override
    public SearchSort getSort() {
        return sort;
    }

    @Override
    public int getStartOffset() {
        return startOffset;
    }

    @Override
    public int getLimit() {
        return limit;
    }

    /** Collects what a search is made of. */
    public abstract static class AbstractBuilder<SELF extends AbstractBuilder<SELF>> implements ISearch.Builder<ISearch> {
        protected SearchQuery query;
        protected SearchSort sort;
        protected int startOffset;
        protected int limit;

        public SELF query(SearchQuery query) {
            this.query = query;
            return self();
        }

        public SELF sort(SearchSort sort) {
            this.sort = sort;
            return self();
        }

        public SELF startOffset(int startOffset) {
            this.startOffset = startOffset;
            return self();
        }

        public SELF limit(int limit) {
            this.limit = limit;
            return self();
        }

        @SuppressWarnings("unchecked") // a builder names itself as its type argument
        private SELF self() {
            return (SELF) this;
        }
    }
}
