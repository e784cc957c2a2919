package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PlatformCheck;

/**
 * {@code /plugins/servlet/peer-learning/admin/platform}: administrators see whether the wiki has all that the app leans on. It
 * stays open when everything else is shut, as far as the wiki has what this page itself needs.
 */
@AdminOnly
public class PlatformPageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient PlatformCheck check;
    private final transient PlatformViews views;
    private final transient CurrentViewer current;

    @Inject
    public PlatformPageServlet(PlatformCheck check, PlatformViews views, CurrentViewer current, Pages pages) {
        super(pages);
        this.check = check;
        this.views = views;
        this.current = current;
    }

    @Override
    boolean isShut() {
        return false;
    }

    @Override
    boolean needsTables() {
        return false;
    }

    @Override
    boolean administersWiki(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages().show(response, "platform", check.findings(current.viewer()).as(found -> Map.of("platform", views.of(found))));
    }
}
