package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;

/**
 * Says why not before anything else is looked at: a wiki that is read-only also takes away permissions, and whoever asks is to hear the
 * reason, not its consequence. What it lets through by mistake is stopped where transactions begin.
 */
@Provider
public class RestGate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Readiness readiness;
    private final RestErrors errors;

    @Inject
    public RestGate(Readiness readiness, RestErrors errors) {
        this.readiness = readiness;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Refusal> refusal =
                READING.contains(request.getMethod()) ? readiness.refusesUse() : readiness.refusesChange();
        refusal.ifPresent(why -> request.abortWith(errors.refused(List.of(why))));
    }
}
