package org.peerlearning.host.wiki;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which HTML may stand in a page; everything else is refused by the check and left out by the renderer. */
final class HtmlRules {

    private static final Set<String> ELEMENTS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "div", "span",
            "strong", "b", "em", "i", "u", "s", "del", "ins", "sub", "sup", "small", "big", "cite", "q", "abbr", "kbd", "samp", "var", "tt",
            "a", "img", "br", "hr", "time", "bdi", "bdo", "mark",
            "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td");

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");

    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "div", "hr", "table");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "title", "lang", "dir", "href", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "start", "datetime",
            "rel", "cite");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

    /** Elements whose content is no text for readers. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "iframe", "object", "embed", "textarea",
            "select", "svg", "math", "head", "title");

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Pattern STYLE = Pattern.compile(
            "(color|background-color|text-align|text-decoration|margin-left|width|height|vertical-align)\\s*:[\\w\\s#%.,()-]+");

    private HtmlRules() {}

    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** Whether the element's content must go with it when it is left out. */
    static boolean isSilent(String name) {
        return SILENT.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean allowsAttribute(String name, String value) {
        if (name.startsWith("data-")) {
            return true;
        }
        if (name.equals("style")) {
            return allowsStyle(value);
        }
        return ATTRIBUTES.contains(name) && (!ADDRESSES.contains(name) || allowsAddress(value));
    }

    private static boolean allowsStyle(String value) {
        return Stream.of(value.split(";")).map(String::strip).filter(declaration -> !declaration.isEmpty())
                .allMatch(declaration -> STYLE.matcher(declaration).matches() && !declaration.toLowerCase(Locale.ROOT).contains("url"));
    }

    /** Whether a browser that follows the address runs nothing of the author's. */
    static boolean allowsAddress(String address) {
        // Browsers skip control characters and blanks when they look for the scheme.
        String bare = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(bare);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1));
    }
}
