package org.peerlearning.host.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a plugin that asks for the site's frame, taken apart as SiteMesh does.
 *
 * @param decorator the frame it asks for, such as {@code atl.general}
 * @param title what stood between the title tags; markup
 * @param head the rest of the head; markup
 * @param body what stood between the body tags; markup
 * @param bodyClass the class of the body element, or empty
 */
record PluginPage(String decorator, Html title, Html head, Html body, String bodyClass) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title\\s*>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head\\s*>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body\\b([^>]*)>(.*)</body\\s*>", FLAGS);
    private static final Pattern OUTER = Pattern.compile("<!doctype[^>]*>|</?html\\b[^>]*>", FLAGS);

    /** The page, or nothing when the document asks for no frame. */
    static Optional<PluginPage> read(String document) {
        Matcher head = HEAD.matcher(document);
        boolean hasHead = head.find();
        String headText = hasHead ? head.group(1) : document;
        Matcher metas = META.matcher(headText);
        while (metas.find()) {
            if ("decorator".equalsIgnoreCase(attribute(metas.group(), "name"))) {
                String decorator = attribute(metas.group(), "content");
                String rest = headText.substring(0, metas.start()) + headText.substring(metas.end());
                return Optional.of(take(decorator, document, hasHead ? rest : "", hasHead ? head.replaceFirst("") : rest));
            }
        }
        return Optional.empty();
    }

    private static PluginPage take(String decorator, String document, String head, String outsideHead) {
        Matcher title = TITLE.matcher(document);
        String titleText = title.find() ? title.group(1).strip() : "";
        Matcher body = BODY.matcher(document);
        boolean hasBody = body.find();
        String content = hasBody ? body.group(2) : OUTER.matcher(TITLE.matcher(outsideHead).replaceFirst("")).replaceAll("");
        return new PluginPage(decorator, Html.trusted(titleText), Html.trusted(TITLE.matcher(head).replaceFirst("").strip()),
                Html.trusted(content.strip()), hasBody ? attribute(body.group(1), "class") : "");
    }

    private static String attribute(String tag, String name) {
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            if (attributes.group(1).equalsIgnoreCase(name)) {
                return attributes.group(2) != null ? attributes.group(2) : attributes.group(3);
            }
        }
        return "";
    }
}
