package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Renders the templates of macros for where they will be read. */
public final class MacroPage {

    private static final String RESOURCES = "org.peerlearning.confluence:peer-learning-macros";
    /** Where a browser shows the output, so that styles are loaded and buttons work. Everywhere else (PDF, Word, mail) there is paper. */
    private static final Set<String> LIVE = Set.of("display", "preview");

    private final TemplateRenderer renderer;
    private final PageBuilderService pageBuilder;

    public MacroPage(TemplateRenderer renderer, PageBuilderService pageBuilder) {
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
    }

    /** @param template below {@code templates/macro/}, without its ending */
    String render(String template, Map<String, Object> values, ConversionContext context) {
        boolean live = LIVE.contains(context.getOutputType());
        if (live) {
            pageBuilder.assembler().resources().requireWebResource(RESOURCES);
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put("live", live);
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/macro/" + template + ".vm", all, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    /** A box that tells whoever edits the page what to mend. */
    String problem(String reason, ConversionContext context) {
        return render("problem", Map.of("reason", reason), context);
    }
}
