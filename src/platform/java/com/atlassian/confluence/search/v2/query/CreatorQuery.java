package com.atlassian.confluence.search.v2.query;

import com.atlassian.sal.api.user.UserKey;

/**
 * What somebody created.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-confluence/5.7.4/com/atlassian/confluence/search/v2/query/CreatorQuery.html">
 * Confluence 5.7.4 Javadoc</a>.
 * Holds for: older (5.7).
 */
public class CreatorQuery extends AbstractUserQuery {

    /** UNCONFIRMED: seen on older pages only. */
    public CreatorQuery(UserKey userKey) {
        super(userKey);
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public String getKey() {
        return "creator";
    }
}
