package com.atlassian.core.bean;

import java.util.Date;

/**
 * Anything that is stored with an id and two dates.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/spaces/package-tree.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class EntityObject {
    private long id;
    private Date creationDate;
    private Date lastModificationDate;

    /** UNSHOWN: seen called on both lines; declared so on a page for 8.8. */
    public long getId() {
        return id;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setId(long id) {
        this.id = id;
    }

    /** UNSHOWN: seen called on both lines; declared so on a page for 8.8. */
    public Date getCreationDate() {
        return creationDate;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }
}
