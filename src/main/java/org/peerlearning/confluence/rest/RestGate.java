package org.peerlearning.confluence.rest;

import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.peerlearning.confluence.rest.ErrorJson.FieldErrorJson;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;

/**
 * Answers 503 while the interface is switched off because the platform lacks what it needs, and where something turns out to be missing
 * only when it is asked for.
 */
@Provider
public class RestGate implements ContainerRequestFilter, ExceptionMapper<LinkageError> {

    private final Doors doors;

    @Inject
    public RestGate(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (doors.areShut(getClass(), Feature.REST)) {
            request.abortWith(answer());
        }
    }

    @Override
    public Response toResponse(LinkageError missing) {
        doors.missed(getClass(), missing);
        return answer();
    }

    private Response answer() {
        String text = doors.text();
        return RestAnswers.with(Response.status(Response.Status.SERVICE_UNAVAILABLE),
                new ErrorJson(Doors.REASON, text, List.of(new FieldErrorJson(null, Doors.REASON, text))));
    }
}
