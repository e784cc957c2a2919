package org.peerlearning.confluence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import java.io.IOException;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.shared.CurrentViewer;

/** {@code /plugins/servlet/peer-learning/groups?space=KEY&topic=WORD}: the catalogue, for everybody who may look at the wiki. */
@AnonymousSiteAccess
public class CataloguePageServlet extends OwnServlet {

    private static final long serialVersionUID = 1;

    private final transient CataloguePages catalogue;
    private final transient CurrentViewer current;
    private final transient Pages pages;

    @Inject
    public CataloguePageServlet(CataloguePages catalogue, CurrentViewer current, Pages pages) {
        super(pages);
        this.catalogue = catalogue;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CatalogueView view = catalogue.of(current.viewer(), request.getParameterMap());
        pages.write(response, "catalogue", Map.of("catalogue", view, "groupList", view.groups(), "live", true));
    }
}
