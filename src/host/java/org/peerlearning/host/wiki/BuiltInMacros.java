package org.peerlearning.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The few macros of Confluence itself that pages of this wiki use. */
public final class BuiltInMacros {

    /** The plugin key under which they are registered. */
    public static final String PLUGIN_KEY = "org.peerlearning.host.macros";

    private interface Body {
        String html(Map<String, String> parameters, String body, ConversionContext context);
    }

    private BuiltInMacros() {}

    /** Makes them known. */
    public static void register(MacroRegistry registry) {
        MacroParameterInfo title = parameter("title", "string");
        for (String kind : List.of("info", "note", "warning", "tip")) {
            add(registry, kind, Macro.BodyType.RICH_TEXT, (parameters, body, context) -> message(kind, parameters, body), title);
        }
        add(registry, "panel", Macro.BodyType.RICH_TEXT, (parameters, body, context) -> panel(parameters, body), title);
        add(registry, "expand", Macro.BodyType.RICH_TEXT, (parameters, body, context) -> expand(parameters, body), title);
        add(registry, "code", Macro.BodyType.PLAIN_TEXT, (parameters, body, context) -> code(parameters, body),
                title, parameter("language", "string"));
        add(registry, "status", Macro.BodyType.NONE, (parameters, body, context) -> status(parameters), title,
                new MacroParameterInfo("colour", "enum", false, false, "Grey", false,
                        List.of("Grey", "Red", "Yellow", "Green", "Blue"), List.of("color"), Map.of()));
        add(registry, "toc", Macro.BodyType.NONE,
                (parameters, body, context) -> String.valueOf(context.getProperty(HeadingAnchors.MARK_PROPERTY, "")));
    }

    private static String message(String kind, Map<String, String> parameters, String body) {
        String colour = switch (kind) {
            case "info" -> "information";
            case "warning" -> "warning";
            default -> kind;
        };
        return "<div class=\"confluence-information-macro confluence-information-macro-" + colour + "\">"
                + heading("p", "title", parameters)
                + "<div class=\"confluence-information-macro-body\">" + body + "</div></div>";
    }

    private static String panel(Map<String, String> parameters, String body) {
        return "<div class=\"panel\">" + heading("div", "panelHeader", parameters) + "<div class=\"panelContent\">" + body + "</div></div>";
    }

    private static String expand(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "Click here to expand...");
        return "<details class=\"expand-container\"><summary class=\"expand-control\">" + HtmlWriter.escape(title)
                + "</summary><div class=\"expand-content\">" + body + "</div></details>";
    }

    private static String code(Map<String, String> parameters, String body) {
        String language = parameters.getOrDefault("language", "text");
        return "<div class=\"code panel\">" + heading("div", "codeHeader", parameters) + "<div class=\"codeContent panelContent\"><pre"
                + HtmlWriter.attribute("data-language", language) + ">" + HtmlWriter.escape(body) + "</pre></div></div>";
    }

    private static String status(Map<String, String> parameters) {
        String colour = parameters.getOrDefault("colour", "Grey");
        String lozenge = switch (colour.toLowerCase(Locale.ROOT)) {
            case "red" -> " aui-lozenge-error";
            case "yellow" -> " aui-lozenge-moved";
            case "green" -> " aui-lozenge-success";
            case "blue" -> " aui-lozenge-inprogress";
            default -> "";
        };
        String title = parameters.getOrDefault("title", colour);
        return "<span class=\"status-macro aui-lozenge" + lozenge + "\">" + HtmlWriter.escape(title) + "</span>";
    }

    private static String heading(String element, String styleClass, Map<String, String> parameters) {
        String title = parameters.getOrDefault("title", "");
        return title.isBlank() ? "" : "<" + element + " class=\"" + styleClass + "\">" + HtmlWriter.escape(title) + "</" + element + ">";
    }

    private static MacroParameterInfo parameter(String name, String type) {
        return new MacroParameterInfo(name, type, false, false, null, false, List.of(), List.of(), Map.of());
    }

    private static void add(MacroRegistry registry, String name, Macro.BodyType bodyType, Body body, MacroParameterInfo... parameters) {
        Macro.OutputType outputType = name.equals("status") ? Macro.OutputType.INLINE : Macro.OutputType.BLOCK;
        Macro macro = new Macro() {
            @Override
            public String execute(Map<String, String> given, String content, ConversionContext context) {
                return body.html(given, content, context);
            }

            @Override
            public BodyType getBodyType() {
                return bodyType;
            }

            @Override
            public OutputType getOutputType() {
                return outputType;
            }
        };
        registry.register(new MacroInfo(PLUGIN_KEY, name, name, null, null, bodyType == Macro.BodyType.NONE, false,
                List.of("formatting"), List.of(parameters), () -> macro));
    }
}
