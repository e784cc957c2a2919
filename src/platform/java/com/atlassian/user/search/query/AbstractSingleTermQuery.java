package com.atlassian.user.search.query;

import com.atlassian.user.Entity;
import java.util.Objects;

/**
 * A search for one text in one way.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-user/1.7/apidocs/com/atlassian/user/search/query/AbstractSingleTermQuery.html">
 * Atlassian User 1.7 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.2.4/com/atlassian/confluence/user/UserAccessor.html">
 * Confluence 9.2.4 Javadoc</a>,
 * <a href="https://github.com/mrkhachaturov/confluence-mcp-plugin">MCP server, Confluence 10.2</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class AbstractSingleTermQuery<T extends Entity> implements TermQuery<T> {

    private final String term;
    private final String matchingRule;

    protected AbstractSingleTermQuery(String term, String matchingRule) {
        this.term = Objects.requireNonNull(term, "term");
        this.matchingRule = matchingRule;
    }

    @Override
    public String getTerm() {
        return term;
    }

    @Override
    public String getMatchingRule() {
        return matchingRule;
    }
}
