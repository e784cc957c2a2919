package com.atlassian.confluence.macro;

import java.util.Map;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * A macro: turns parameters and a body into HTML.
 *
 * <p>Source: page Macro of <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.1.2-m01-CONFSRVDEV-34295-remove-restv1/">
 * Confluence 9.1.2-m01-CONFSRVDEV-34295-remove-restv1 Javadoc</a>,
 * <a href="https://github.com/phrontizo/likec4-confluence">LikeC4 macro, Confluence 10.2</a>,
 * <a href="https://github.com/ONLYOFFICE/onlyoffice-confluence">ONLYOFFICE connector, Confluence 9.0 and 10.0</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What the body of a macro may hold. */
    enum BodyType {
        PLAIN_TEXT,
        /** UNCONFIRMED: seen on older pages only. */
        RICH_TEXT,
        NONE
    }

    /** How the result of a macro stands in the text. */
    enum OutputType {
        BLOCK,
        /** UNCONFIRMED: no page of either line shows it. */
        INLINE
    }
}
