package org.peerlearning.host.web;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.peerlearning.host.Flavour;
import org.peerlearning.host.modules.PageResources;
import org.peerlearning.host.modules.WebResources;

/** What stands around every page: head, header, sidebar, footer. */
final class Frame {

    private static final String[] STYLES = {"aui/aui-prototyping.css", "aui/aui-prototyping-design-tokens-base-themes-css.css",
        "static/host.css"};
    private static final String[] SCRIPTS = {"jquery/jquery.min.js", "static/loader.js", "aui/aui-prototyping.js", "static/host.js",
        "static/suggest.js"};

    private final Assets assets;
    private final WebResources resources;
    private final Supplier<Locale> viewerLocale;
    private final PageMeta meta;
    private final Header header;
    private final SpaceSidebar sidebar;

    /** @param viewerLocale the language of whoever asks */
    Frame(Assets assets, WebResources resources, Supplier<Locale> viewerLocale, PageMeta meta, Header header, SpaceSidebar sidebar) {
        this.assets = assets;
        this.resources = resources;
        this.viewerLocale = viewerLocale;
        this.meta = meta;
        this.header = header;
        this.sidebar = sidebar;
    }

    /** Sends a page; what its content and the web items asked for of scripts and styles is in its head. */
    void send(Exchange exchange, int status, Screen screen) throws IOException {
        String document = document(exchange, screen).markup();
        exchange.response().setStatus(status);
        exchange.response().setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        exchange.response().setContentType("text/html;charset=UTF-8");
        exchange.response().getWriter().write(document);
    }

    /** Adds a static file of the site's own to a page's head. */
    Html script(Exchange exchange, String name) {
        return Html.of("<script defer src=\"{}\"></script>\n", exchange.request().getContextPath() + assets.address("static/" + name));
    }

    private Html document(Exchange exchange, Screen screen) {
        String root = exchange.request().getContextPath();
        Locale locale = viewerLocale.get();
        // The frame's own words are English; a reader in another language must not hear them with the wrong voice.
        Html english = Html.when(!Locale.ENGLISH.getLanguage().equals(locale.getLanguage()), () -> Html.trusted(" lang=\"en\""));
        Html side = screen.space() != null ? sidebar.html(exchange, screen) : screen.side();
        Html top = header.html(exchange, screen, english);
        Theme theme = Theme.of(exchange.request());
        return Html.of("""
                <!DOCTYPE html>
                <html lang="{}" data-color-mode="{}" data-theme="light:light dark:dark" data-host-theme="{}">
                <head>
                {}{}{}{}</head>
                <body id="com-atlassian-confluence" class="theme-default {} {}">
                <a class="host-skip" href="#main"{}>Skip to content</a>
                {}{}
                <footer id="footer"{}>Development host – not Confluence (imitates the {} line)</footer>
                </body>
                </html>
                """, locale.toLanguageTag(), theme.colorMode(), theme.key(), meta.html(exchange, screen, locale), files(root),
                app(screen), screen.head(), side == Html.NONE ? "host-plain" : "", screen.bodyClass(), english, top,
                columns(side, screen, english), english, Flavour.current().line());
    }

    private static Html columns(Html side, Screen screen, Html english) {
        if (side == Html.NONE) {
            return Html.of("<main id=\"main\" tabindex=\"-1\">{}</main>", screen.body());
        }
        return Html.of("""
                <div class="host-columns" id="full-height-container">
                <button type="button" class="aui-button" id="host-sidebar-toggle" aria-expanded="false" aria-controls="host-sidebar"{}>
                Sidebar</button>
                <div class="host-sidebar" id="host-sidebar"{}>{}</div>
                <main id="main" tabindex="-1">{}</main>
                </div>""", english, english, side, screen.body());
    }

    private Html files(String root) {
        Html all = Html.of("<link rel=\"icon\" href=\"{}\">\n<script src=\"{}\"></script>\n",
                root + assets.address("static/icon.svg"), root + assets.address("static/theme.js"));
        for (String style : STYLES) {
            all = all.and(Html.of("<link rel=\"stylesheet\" href=\"{}\">\n", root + assets.address(style)));
        }
        for (String script : SCRIPTS) {
            all = all.and(Html.of("<script defer src=\"{}\"></script>\n", root + assets.address(script)));
        }
        return all;
    }

    /** The app's scripts and styles: those for every page, those for this kind of page, and what macros and items asked for. */
    private Html app(Screen screen) {
        PageResources page = resources.current();
        page.requireContext("atl.general");
        for (String context : screen.context().split(" ")) {
            page.requireContext(context);
        }
        return Html.trusted(page.headHtml());
    }
}
