package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.peerlearning.confluence.rest.ErrorJson.FieldErrorJson;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;

/**
 * Answers 503 while the interface is switched off because the platform lacks what it needs, and where something turns out to be missing
 * only when it is asked for.
 *
 * <p>Says why nothing can be done now before anything else is looked at: a wiki that is read-only also takes away permissions, and
 * whoever asks is to hear the reason, not its consequence. What it lets through by mistake is stopped where transactions begin.
 */
@Provider
public class RestGate implements ContainerRequestFilter, ExceptionMapper<LinkageError> {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Doors doors;
    private final RestErrors errors;

    @Inject
    public RestGate(Doors doors, RestErrors errors) {
        this.doors = doors;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (doors.areShut(getClass(), Feature.REST)) {
            request.abortWith(shut());
            return;
        }
        Readiness readiness = doors.readiness();
        Optional<Refusal> refusal = onlyReads(request) ? readiness.refusesUse() : readiness.refusesChange();
        refusal.ifPresent(why -> request.abortWith(errors.refused(List.of(why))));
    }

    private static boolean onlyReads(ContainerRequestContext request) {
        return READING.contains(request.getMethod())
                || request.getUriInfo().getMatchedResources().stream()
                        .anyMatch(resource -> resource.getClass().isAnnotationPresent(OnlyReads.class));
    }

    @Override
    public Response toResponse(LinkageError missing) {
        doors.missed(getClass(), missing);
        return shut();
    }

    private Response shut() {
        String text = doors.text();
        return RestAnswers.with(Response.status(Response.Status.SERVICE_UNAVAILABLE),
                new ErrorJson(Doors.REASON, text, List.of(new FieldErrorJson(null, Doors.REASON, text))));
    }
}
