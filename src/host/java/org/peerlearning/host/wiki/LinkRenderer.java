package org.peerlearning.host.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Renders {@code ac:link} and {@code ac:image}. */
final class LinkRenderer {

    private final LinkTargets targets;
    private final String contextPath;
    private final String currentSpaceKey;

    /**
     * Creates the renderer of one rendering.
     *
     * @param currentSpaceKey the space of links that name none; may be null where there is no page
     */
    LinkRenderer(LinkTargets targets, String contextPath, String currentSpaceKey) {
        this.targets = targets;
        this.contextPath = contextPath;
        this.currentSpaceKey = currentSpaceKey;
    }

    /**
     * The link's HTML.
     *
     * @param body the rendered link text, blank when the link has none of its own
     */
    String link(StorageNode.Element link, String body) {
        String anchor = link.attribute("ac:anchor");
        Optional<StorageNode.Element> target = link.elements().filter(child -> child.name().startsWith("ri:")).findFirst();
        if (target.isEmpty()) {
            return anchor == null ? body : anchor("", "#" + anchor, body.isBlank() ? HtmlWriter.escape(anchor) : body);
        }
        StorageNode.Element identifier = target.get();
        return switch (identifier.name()) {
            case "ri:page", "ri:blog-post" -> page(identifier, anchor, body);
            case "ri:space" -> space(value(identifier, "ri:space-key"), body);
            case "ri:user" -> person(identifier, body);
            case "ri:url" -> url(value(identifier, "ri:value"), body);
            // Attachments are not kept here: their name is shown, as for one that was deleted.
            case "ri:attachment" -> label(body, value(identifier, "ri:filename"));
            default -> body;
        };
    }

    /** The image's HTML; only images with an address can be shown. */
    String image(StorageNode.Element image) {
        String alt = value(image, "ac:alt");
        Optional<String> address = image.child("ri:url").map(url -> value(url, "ri:value")).filter(HtmlRules::allowsAddress);
        if (address.isEmpty()) {
            String name = image.child("ri:attachment").map(attachment -> value(attachment, "ri:filename")).orElse("");
            return "<span class=\"confluence-embedded-file-missing\">" + HtmlWriter.escape(alt.isEmpty() ? name : alt) + "</span>";
        }
        return "<img class=\"confluence-embedded-image\"" + HtmlWriter.attribute("src", address.get()) + HtmlWriter.attribute("alt", alt)
                + size("width", image.attribute("ac:width")) + size("height", image.attribute("ac:height")) + "/>";
    }

    private static String size(String name, String value) {
        return value == null ? "" : HtmlWriter.attribute(name, value);
    }

    private String page(StorageNode.Element identifier, String anchor, String body) {
        String title = value(identifier, "ri:content-title");
        String spaceKey = identifier.attribute("ri:space-key") == null ? currentSpaceKey : identifier.attribute("ri:space-key");
        String text = label(body, title);
        Optional<LinkTargets.PageTarget> page = targets.page(spaceKey, title);
        if (page.isEmpty()) {
            String create = contextPath + "/pages/createpage.action?spaceKey=" + encode(spaceKey) + "&title=" + encode(title);
            return anchor("createlink", create, text);
        }
        if (!page.get().viewable()) {
            return "<span class=\"unpermitted-link\">" + text + "</span>";
        }
        return anchor("", contextPath + page.get().path() + (anchor == null ? "" : "#" + anchor), text);
    }

    private String space(String key, String body) {
        return targets.space(key)
                .map(space -> anchor("", contextPath + space.path(), label(body, space.name())))
                .orElseGet(() -> label(body, key));
    }

    private String person(StorageNode.Element identifier, String body) {
        String key = identifier.attribute("ri:userkey");
        Optional<LinkTargets.PersonTarget> person = targets.person(key == null ? value(identifier, "ri:username") : key);
        return person.map(found -> "<a class=\"confluence-userlink user-mention\""
                        + HtmlWriter.attribute("data-username", found.userName())
                        + HtmlWriter.attribute("href", contextPath + found.path()) + ">" + label(body, found.fullName()) + "</a>")
                .orElse("<span class=\"unknown-user\">Unknown user</span>");
    }

    private String url(String address, String body) {
        String text = label(body, address);
        return HtmlRules.allowsAddress(address) ? anchor("external-link", address, text) : text;
    }

    private static String anchor(String styleClass, String href, String text) {
        String styled = styleClass.isEmpty() ? "" : HtmlWriter.attribute("class", styleClass);
        return "<a" + styled + HtmlWriter.attribute("href", href) + ">" + text + "</a>";
    }

    private static String label(String body, String otherwise) {
        return body.isBlank() ? HtmlWriter.escape(otherwise) : body;
    }

    private static String value(StorageNode.Element element, String attribute) {
        String value = element.attribute(attribute);
        return value == null ? "" : value;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
