package com.atlassian.confluence.core;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.dmz.relations.RelatableEntity;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Content: something with a title and a body. The constants are read at run time, so that the product's own values count.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/core/ContentEntityObject.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject implements RelatableEntity, Searchable {
    /** UNCONFIRMED: seen on older pages only. */
    public static final String CURRENT = String.valueOf("current");
    /** UNCONFIRMED: seen on older pages only. */
    public static final String DELETED = String.valueOf("deleted");
    /** UNCONFIRMED: seen on older pages only. */
    public static final String DRAFT = String.valueOf("draft");

    private String title;
    private BodyContent bodyContent;
    private String contentStatus = CURRENT;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public abstract String getType();

    public abstract String getUrlPath();

    /** UNCONFIRMED: seen on older pages only. */
    public String getIdAsString() {
        return String.valueOf(getId());
    }

    /** Empty where there is none. */
    public String getBodyAsString() {
        return bodyContent == null ? "" : bodyContent.getBody();
    }

    public void setBodyAsString(String body) {
        bodyContent = new BodyContent(this, body, getDefaultBodyType());
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    /** UNCONFIRMED: seen on 9.x only. */
    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public BodyType getDefaultBodyType() {
        return BodyType.XHTML;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getContentStatus() {
        return contentStatus;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isCurrent() {
        return CURRENT.equals(contentStatus);
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isDeleted() {
        return DELETED.equals(contentStatus);
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isDraft() {
        return DRAFT.equals(contentStatus);
    }

    /** UNCONFIRMED: seen on 10.x only. */
    public void trash(ConfluenceUser user) {
        throw new UnsupportedOperationException("platform signature");
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public PageContext toPageContext() {
        return new PageContext(this);
    }
}
