package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;

/**
 * What the renderer knows of the page it writes into.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.2.14/deprecated-list.html">Confluence 10.2.14 Javadoc</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class PageContext extends RenderContext {
    private final ContentEntityObject entity;
    private final String spaceKey;

    /** UNCONFIRMED: seen on older pages only. */
    public PageContext(String spaceKey) {
        this.entity = null;
        this.spaceKey = spaceKey;
    }

    /** UNCONFIRMED: seen on 10.x only. */
    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
        this.spaceKey = entity instanceof SpaceContentEntityObject inSpace ? inSpace.getSpaceKey() : null;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public String getSpaceKey() {
        return spaceKey;
    }
}
