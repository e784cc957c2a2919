package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/**
 * What somebody had to do with.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7.4/com/atlassian/confluence/search/v2/query/AbstractUserQuery.html">
 * Confluence 5.7.4 Javadoc</a>.
 * Holds for: older (5.7).
 */
public abstract class AbstractUserQuery implements SearchQuery {
    private final UserKey userKey;

    /** UNCONFIRMED: seen on older pages only. */
    public AbstractUserQuery(UserKey userKey) {
        this.userKey = userKey;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public List<?> getParameters() {
        return List.of(userKey);
    }
}
