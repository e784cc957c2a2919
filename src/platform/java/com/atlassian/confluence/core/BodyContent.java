package com.atlassian.confluence.core;

/**
 * The text of a piece of content, with its notation.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/core/class-use/BodyContent.html">
 * Confluence 9.0.3 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class BodyContent {
    private final ContentEntityObject content;
    private final String body;
    private final BodyType bodyType;

    /** UNCONFIRMED: seen on older pages only. */
    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public ContentEntityObject getContent() {
        return content;
    }

    /** UNCONFIRMED: seen on 10.x only. */
    public String getBody() {
        return body;
    }

    /** UNCONFIRMED: seen on 10.x only. */
    public BodyType getBodyType() {
        return bodyType;
    }
}
