package org.peerlearning.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes the macros of one rendering; a macro that fails becomes an error box and the rest of the page goes on. */
final class MacroCalls {

    private static final Logger LOG = LoggerFactory.getLogger(MacroCalls.class);

    /** The key under which a macro finds a parameter that has no name. */
    private static final String UNNAMED = "0";

    /** What a macro gave: HTML, and whether it may not stand in a paragraph. */
    record Output(String html, boolean block) { }

    private final MacroRegistry registry;
    private final LinkTargets targets;
    private final ConversionContext context;

    MacroCalls(MacroRegistry registry, LinkTargets targets, ConversionContext context) {
        this.registry = registry;
        this.targets = targets;
        this.context = context;
    }

    /**
     * Executes the macro of an {@code ac:structured-macro}.
     *
     * @param render renders the content of an element; used for a rich body before the macro sees it
     */
    Output call(StorageNode.Element element, Function<StorageNode.Element, String> render) {
        String name = element.attributes().getOrDefault("ac:name", "");
        Optional<MacroInfo> info = registry.find(name);
        if (info.isEmpty()) {
            return new Output("<div class=\"aui-message aui-message-warning unknown-macro\">Unknown macro: '"
                    + HtmlWriter.escape(name) + "'</div>", true);
        }
        try {
            Macro macro = info.get().macro().get();
            String html = macro.execute(parameters(element, info.get()), body(element, macro, render), context);
            return new Output(html == null ? "" : html, macro.getOutputType() != Macro.OutputType.INLINE);
        } catch (MacroExecutionException | RuntimeException | LinkageError | StackOverflowError failure) {
            LOG.error("Error rendering macro '{}' of {} in {}", name, info.get().pluginKey(), place(), failure);
            return new Output(errorBox(name, failure), true);
        }
    }

    private static String errorBox(String name, Throwable failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return "<div class=\"aui-message aui-message-error error conf-macro-error\" role=\"alert\"><p>Error rendering macro '"
                + HtmlWriter.escape(name) + "' : " + HtmlWriter.escape(reason) + "</p></div>";
    }

    private String place() {
        return context.getEntity() == null ? "a text without a page" : "page " + context.getEntity().getId();
    }

    private static String body(StorageNode.Element element, Macro macro, Function<StorageNode.Element, String> render) {
        return switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> element.child("ac:plain-text-body").map(StorageNode::text).orElse("");
            case RICH_TEXT -> element.child("ac:rich-text-body").map(render).orElse("");
        };
    }

    private Map<String, String> parameters(StorageNode.Element element, MacroInfo info) {
        Map<String, String> parameters = new LinkedHashMap<>();
        element.elements().filter(child -> child.name().equals("ac:parameter")).forEach(parameter -> {
            String written = parameter.attributes().getOrDefault("ac:name", "");
            String name = info.parameter(written).map(MacroParameterInfo::name).orElse(written.isEmpty() ? UNNAMED : written);
            parameters.put(name, value(parameter));
        });
        return parameters;
    }

    /** The parameter's text, or the names of the things it points at, separated by commas. */
    private String value(StorageNode.Element parameter) {
        List<StorageNode.Element> identifiers = identifiers(parameter).toList();
        return identifiers.isEmpty()
                ? parameter.text()
                : identifiers.stream().map(this::identifier).collect(Collectors.joining(","));
    }

    /** They stand in the parameter itself, or in a link in it, as Confluence stores parameters that are pages. */
    private static Stream<StorageNode.Element> identifiers(StorageNode.Element parent) {
        return parent.elements().flatMap(child -> child.name().equals("ac:link")
                ? identifiers(child)
                : Stream.of(child).filter(each -> each.name().startsWith("ri:")));
    }

    private String identifier(StorageNode.Element identifier) {
        Map<String, String> attributes = identifier.attributes();
        return switch (identifier.name()) {
            case "ri:user" -> {
                String key = attributes.getOrDefault("ri:userkey", attributes.getOrDefault("ri:username", ""));
                yield targets.person(key).map(LinkTargets.PersonTarget::userName).orElse(key);
            }
            case "ri:page", "ri:blog-post" -> {
                String title = attributes.getOrDefault("ri:content-title", "");
                yield attributes.containsKey("ri:space-key") ? attributes.get("ri:space-key") + ":" + title : title;
            }
            case "ri:space" -> attributes.getOrDefault("ri:space-key", "");
            case "ri:url" -> attributes.getOrDefault("ri:value", "");
            case "ri:attachment" -> attributes.getOrDefault("ri:filename", "");
            case "ri:content-entity" -> attributes.getOrDefault("ri:content-id", "");
            default -> "";
        };
    }
}
