package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/**
 * Where and for what a macro is rendered.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/atlassian-confluence/6.3.3/com/atlassian/confluence/content/render/xhtml/ConversionContext.html">
 * Confluence 6.3.3 Javadoc</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface ConversionContext {

    /**
     * The content that holds the macro, or null in a preview of nothing saved.
     *
     * <p>UNSHOWN: seen called on both lines; declared so on a page for 6.3.
     */
    ContentEntityObject getEntity();

    /**
     * "desktop", unless whoever renders names another, such as "mobile", by which renderers for
     * <a href="https://developer.atlassian.com/server/confluence/device-type-renderer-module/">a type of device</a> are chosen.
     *
     * <p>UNCONFIRMED: seen on older pages, and on one for 4.3.3 and later.
     */
    String getOutputDeviceType();

    /** One of the values of ConversionContextOutputType, in lower case. */
    String getOutputType();

    PageContext getPageContext();

    /** UNCONFIRMED: seen on older pages only. */
    Object getProperty(String name);

    /** UNCONFIRMED: seen on older pages only. */
    Object getProperty(String name, Object defaultValue);

    /** UNCONFIRMED: seen on older pages only. */
    String getPropertyAsString(String name);

    String getSpaceKey();

    /** UNCONFIRMED: seen on older pages only. */
    boolean hasProperty(String name);

    /** UNCONFIRMED: seen on older pages only. */
    Object removeProperty(String name);

    /** UNCONFIRMED: seen on older pages only. */
    void setProperty(String name, Object value);
}
