package com.atlassian.webresource.api.assembler;

import java.io.Writer;

import com.atlassian.webresource.api.UrlMode;

/**
 * Resources ready to be written into a page.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface WebResourceSet {

    void writeHtmlTags(Writer writer, UrlMode urlMode);
}
