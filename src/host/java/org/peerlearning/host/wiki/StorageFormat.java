package org.peerlearning.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Objects;

/** Storage format: what pages are written in. Checks a text, and renders it to the HTML that readers see. */
public final class StorageFormat {

    private final MacroRegistry macros;
    private final LinkTargets targets;
    private final String contextPath;

    /**
     * Creates the renderer of a site.
     *
     * @param contextPath stands before the paths of links; empty at the root
     */
    public StorageFormat(MacroRegistry macros, Wiki wiki, String contextPath) {
        this(macros, wiki.linkTargets(), contextPath);
    }

    StorageFormat(MacroRegistry macros, LinkTargets targets, String contextPath) {
        this.macros = Objects.requireNonNull(macros, "macros");
        this.targets = Objects.requireNonNull(targets, "targets");
        this.contextPath = Objects.requireNonNull(contextPath, "contextPath");
    }

    /**
     * The text as HTML, safe to stand in a page: what {@link #check} objects to is left out. A macro that fails and a text that is
     * not well-formed become error boxes; this method does not fail.
     *
     * @param context the page and the purpose that macros are told
     */
    public String render(String storage, ConversionContext context) {
        StorageNode.Element root;
        try {
            root = StorageParser.parse(storage);
        } catch (StorageSyntaxException malformed) {
            return "<div class=\"aui-message aui-message-error error\" role=\"alert\"><p>This page cannot be shown. "
                    + HtmlWriter.escape(malformed.getMessage()) + "</p></div>";
        }
        HeadingAnchors headings = new HeadingAnchors(context.getEntity() == null ? "" : context.getEntity().getTitle());
        Object outerMark = context.getProperty(HeadingAnchors.MARK_PROPERTY);
        context.setProperty(HeadingAnchors.MARK_PROPERTY, headings.mark());
        try {
            StorageRenderer renderer = new StorageRenderer(new MacroCalls(macros, targets, context),
                    new LinkRenderer(targets, contextPath, context.getSpaceKey()), headings);
            return headings.fillIn(renderer.render(root));
        } finally {
            context.setProperty(HeadingAnchors.MARK_PROPERTY, outerMark);
        }
    }

    /** What is wrong with the text, in its order; empty when it may be saved. */
    public List<StorageProblem> check(String storage) {
        try {
            return StorageCheck.of(StorageParser.parse(storage));
        } catch (StorageSyntaxException malformed) {
            return List.of(malformed.problem());
        }
    }
}
