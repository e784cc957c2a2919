package com.atlassian.confluence.search.v2;

/**
 * What is looked for, in which order, and which part of it.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/confluence/search/v2/ContentSearch.html">
 * Confluence 9.5.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.0.3/com/atlassian/confluence/search/v2/ContentSearch.Builder.html">
 * Confluence 10.0.3 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ISearch {

    SearchQuery getQuery();

    SearchSort getSort();

    int getStartOffset();

    int getLimit();

    /** Makes one. */
    interface Builder<T extends ISearch> {

        T build();
    }
}
