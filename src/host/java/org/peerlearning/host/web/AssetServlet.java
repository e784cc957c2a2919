package org.peerlearning.host.web;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the static files of the frame under {@code /host/}. */
final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long AN_HOUR = 3600;
    private static final long A_YEAR = 365 * 24 * AN_HOUR;

    private final transient Assets assets;

    AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Assets.Asset> found = path == null ? Optional.empty() : assets.find(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Assets.Asset asset = found.get();
        String tag = '"' + asset.mark() + '"';
        boolean exact = asset.mark().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", exact ? "public, max-age=" + A_YEAR + ", immutable" : "public, max-age=" + AN_HOUR);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}
