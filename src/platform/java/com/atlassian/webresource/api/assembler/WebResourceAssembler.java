package com.atlassian.webresource.api.assembler;

/**
 * Gathers what a page needs and writes it out.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/phrontizo/likec4-confluence">LikeC4 macro, Confluence 10.2</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface WebResourceAssembler {

    /** UNSHOWN: seen called on both lines; no page declares it. */
    RequiredResources resources();

    AssembledResources assembled();
}
