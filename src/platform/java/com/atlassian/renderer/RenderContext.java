package com.atlassian.renderer;

/**
 * What the renderer knows of the place it writes into.
 *
 * <p>Source: page DefaultConversionContext of <a href="https://docs.atlassian.com/atlassian-confluence/5.8.14/">
 * Confluence 5.8.14 Javadoc</a>,
 * <a href="https://github.com/Atlas-Authority/MarkdownMacro">Markdown macro, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public class RenderContext {
    private String outputType = "display";

    /** UNCONFIRMED: no page of either line shows it. */
    public RenderContext() {
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public String getOutputType() {
        return outputType;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
