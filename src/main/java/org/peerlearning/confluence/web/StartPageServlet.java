package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/start?space=KEY}: the page on which anyone starts a group. */
@LicensedOnly
public class StartPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String RESOURCES = "org.peerlearning.confluence:peer-learning-start";

    private final transient StartPages pages;
    private final transient CurrentViewer current;
    private final transient TemplateRenderer renderer;
    private final transient PageBuilderService pageBuilder;

    @Inject
    public StartPageServlet(
            StartPages pages, CurrentViewer current, TemplateRenderer renderer, PageBuilderService pageBuilder) {
        this.pages = pages;
        this.current = current;
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(RESOURCES);
        response.setContentType("text/html;charset=UTF-8");
        String space = Optional.ofNullable(request.getParameter("space")).orElse("");
        StartPageView page = pages.of(current.viewer(), space);
        if (!page.hasForm() && !space.isBlank()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        renderer.render("templates/web/start.vm", Map.of("page", page), response.getWriter());
    }
}
