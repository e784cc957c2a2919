package com.atlassian.confluence.content.render.xhtml;

import java.util.Locale;

/**
 * For what a page is rendered.
 *
 * <p>Source: page ConversionContextOutputType of <a href="https://docs.atlassian.com/atlassian-confluence/5.5.3/">
 * Confluence 5.5.3 Javadoc</a>.
 * Holds for: older (5.5).
 */
public enum ConversionContextOutputType {
    /** UNCONFIRMED: seen on older pages only. */
    DIFF,
    /** UNCONFIRMED: seen on older pages only. */
    DISPLAY,
    /** UNCONFIRMED: seen on older pages only. */
    EMAIL,
    /** UNCONFIRMED: seen on older pages only. */
    FEED,
    /** UNCONFIRMED: seen on older pages only. */
    HTML_EXPORT,
    /** UNCONFIRMED: seen on older pages only. */
    PDF,
    /** UNCONFIRMED: seen on older pages only. */
    PREVIEW,
    /** UNCONFIRMED: seen on older pages only. */
    WORD;

    /** UNCONFIRMED: seen on older pages only. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
