package org.peerlearning.host.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The addresses of pages under the context path, chosen as Confluence does. */
public final class PagePaths {

    /** Other titles do not survive a path in every browser and proxy, so their pages are addressed by id. */
    private static final Pattern PLAIN_TITLE = Pattern.compile("(?!\\.+$)[A-Za-z0-9 _.,~*()!'@$=-]+");

    private PagePaths() {}

    /** The page's path: readable where the title allows it. */
    static String of(String spaceKey, String title, long pageId, boolean current) {
        if (current && spaceKey != null && title != null && PLAIN_TITLE.matcher(title).matches()) {
            return "/display/" + spaceKey + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        }
        return byId(pageId);
    }

    /** The path that never changes. */
    public static String byId(long pageId) {
        return "/pages/viewpage.action?pageId=" + pageId;
    }
}
