package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;

/**
 * A space: a tree of pages with permissions of its own.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/spaces/Space.html">
 * Confluence 8.8.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.4.0/com/atlassian/confluence/spaces/Space.html">
 * Confluence 9.4.0 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.0/com/atlassian/confluence/spaces/Space.html">
 * Confluence 10.1.0 Javadoc</a>.
 * Holds for: 9.2, 10.2.
 */
public class Space extends ConfluenceEntityObject {
    private String key;
    private String name;
    private SpaceType spaceType = SpaceType.GLOBAL;
    private SpaceStatus spaceStatus = SpaceStatus.CURRENT;
    private Page homePage;

    /** UNCONFIRMED: seen on older pages only. */
    public Space() {
    }

    /** UNCONFIRMED: seen on older pages only. */
    public Space(String spaceKey) {
        this.key = spaceKey;
    }

    public String getKey() {
        return key;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayTitle() {
        return name;
    }

    /** Without the context path. */
    public String getUrlPath() {
        return "/display/" + key;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public SpaceType getSpaceType() {
        return spaceType;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setSpaceType(SpaceType spaceType) {
        this.spaceType = spaceType;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public SpaceStatus getSpaceStatus() {
        return spaceStatus;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setSpaceStatus(SpaceStatus spaceStatus) {
        this.spaceStatus = spaceStatus;
    }

    /** Null in a space without one. */
    public Page getHomePage() {
        return homePage;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isPersonal() {
        return spaceType == SpaceType.PERSONAL;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isArchived() {
        return spaceStatus == SpaceStatus.ARCHIVED;
    }
}
