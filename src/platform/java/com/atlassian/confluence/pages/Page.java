package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in the tree of its space.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/8.8.0/com/atlassian/confluence/pages/Page.html">
 * Confluence 8.8.0 Javadoc</a>,
 * <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class Page extends AbstractPage {
    /** UNCONFIRMED: seen on older pages only. */
    public static final String CONTENT_TYPE = String.valueOf("page");

    private Page parent;
    private Integer position;
    private List<Page> children = new ArrayList<>();

    public Page() {
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parentPage) {
        parent = parentPage;
    }

    /**
     * Ties both ends: the child gets this page as its parent.
     *
     * <p>UNSHOWN: seen called on both lines; declared so on a page for 8.8.
     */
    public void addChild(Page child) {
        child.setParentPage(this);
        children.add(child);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public List<Page> getChildren() {
        return children;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setChildren(List<Page> children) {
        this.children = children;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public boolean hasChildren() {
        return !children.isEmpty();
    }

    /** UNCONFIRMED: seen on older pages only. */
    public Integer getPosition() {
        return position;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setPosition(Integer position) {
        this.position = position;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public boolean isHomePage() {
        Page home = getSpace() == null ? null : getSpace().getHomePage();
        return home != null && home.getId() == getId();
    }
}
