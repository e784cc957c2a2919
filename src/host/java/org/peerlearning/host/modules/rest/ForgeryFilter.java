package org.peerlearning.host.modules.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.net.URI;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Refuses changes that another site could make a browser send: what changes something must carry the header
 * {@code X-Atlassian-Token: no-check} or be JSON, neither of which a foreign page can send unasked, and must not come from a foreign
 * origin.
 */
final class ForgeryFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod()) || isExcluded()) {
            return;
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !isOwn(origin, request.getUriInfo().getBaseUri())) {
            request.abortWith(RestAnswer.of(Response.Status.FORBIDDEN, "XSRF check failed: the request comes from another site."));
        } else if (!isJson(request.getMediaType()) && !carriesToken(request)) {
            request.abortWith(RestAnswer.of(Response.Status.FORBIDDEN,
                    "XSRF check failed: send JSON, or the header X-Atlassian-Token: no-check."));
        }
    }

    private boolean isExcluded() {
        return resource.getResourceMethod() != null && resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                || resource.getResourceClass() != null && resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static boolean carriesToken(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        return token != null && NO_CHECK.contains(token);
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !type.isWildcardSubtype() && !type.isWildcardType();
    }

    private static boolean isOwn(String origin, URI base) {
        String port = base.getPort() < 0 ? "" : ":" + base.getPort();
        return origin.equalsIgnoreCase(base.getScheme() + "://" + base.getHost() + port);
    }
}
