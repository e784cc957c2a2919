package org.peerlearning.host.web;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts the frame around those pages of plugins that ask for it; everything else passes unchanged. */
final class DecorationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient AdminSidebar admin;

    DecorationFilter(Frame frame, AdminSidebar admin) {
        this.frame = frame;
        this.admin = admin;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        Optional<PluginPage> page = captured.isHtml() ? PluginPage.read(captured.text()) : Optional.empty();
        Optional<Screen> screen = page.flatMap(found -> screen(request, found));
        if (screen.isPresent()) {
            frame.send(new Exchange(request, response), response.getStatus(), screen.get());
        } else {
            captured.release();
        }
    }

    /** The frame a page asks for; nothing for one this site does not have, as on Confluence. */
    private Optional<Screen> screen(HttpServletRequest request, PluginPage page) {
        Screen screen = Screen.of(page.title(), page.body()).head(page.head()).bodyClass(page.bodyClass());
        return switch (page.decorator()) {
            case "atl.general" -> Optional.of(screen);
            case "atl.admin" -> Optional.of(screen.context("atl.admin").side(admin.html(request.getContextPath(), screen)));
            default -> Optional.empty();
        };
    }
}
