package org.peerlearning.host.modules.rest;

import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.peerlearning.host.modules.AccessCheck;
import org.peerlearning.host.modules.EndpointAccess;

/** Lets only those reach a resource method whom its annotations let in. */
final class AccessFilter implements ContainerRequestFilter {

    private final AccessCheck access;

    @Context
    private ResourceInfo resource;

    AccessFilter(AccessCheck access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        EndpointAccess rule = EndpointAccess.of(resource.getResourceClass(), Optional.ofNullable(resource.getResourceMethod()));
        switch (access.decide(rule)) {
            case ALLOWED -> { }
            case LOGIN_NEEDED -> request.abortWith(
                    RestAnswer.of(Response.Status.UNAUTHORIZED, "Log in to use this resource."));
            case FORBIDDEN -> request.abortWith(
                    RestAnswer.of(Response.Status.FORBIDDEN, "You may not use this resource."));
        }
    }
}
