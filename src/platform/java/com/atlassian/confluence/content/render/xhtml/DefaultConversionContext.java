package com.atlassian.confluence.content.render.xhtml;

import java.util.HashMap;
import java.util.Map;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;

/**
 * The usual context, made from a page's own.
 *
 * <p>Source: page DefaultConversionContext of <a href="https://docs.atlassian.com/atlassian-confluence/5.8.14/">
 * Confluence 5.8.14 Javadoc</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class DefaultConversionContext implements ConversionContext {
    private final RenderContext renderContext;
    private final String outputDeviceType;
    private final Map<String, Object> properties = new HashMap<>();

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, null);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.renderContext = renderContext;
        this.outputDeviceType = outputDeviceType;
    }

    @Override
    public ContentEntityObject getEntity() {
        PageContext page = getPageContext();
        return page == null ? null : page.getEntity();
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public String getOutputDeviceType() {
        return outputDeviceType == null ? "desktop" : outputDeviceType;
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public PageContext getPageContext() {
        return renderContext instanceof PageContext page ? page : null;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public String getPropertyAsString(String name) {
        return (String) properties.get(name);
    }

    @Override
    public String getSpaceKey() {
        PageContext page = getPageContext();
        return page == null ? null : page.getSpaceKey();
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
