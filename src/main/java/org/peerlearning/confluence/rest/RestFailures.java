package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last resort. What JAX-RS itself refuses (no such address, wrong method, wrong content type) keeps its status and headers and
 * gets a JSON body like every other error. Anything unforeseen becomes a 500 that tells the caller a number to ask about and
 * nothing of the inside; the log has the number and the whole story.
 */
@Provider
public class RestFailures implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(RestFailures.class);

    private final RestErrors errors;
    private final CurrentViewer viewers;
    private final Readiness readiness;

    @Inject
    public RestFailures(RestErrors errors, CurrentViewer viewers, Readiness readiness) {
        this.errors = errors;
        this.viewers = viewers;
        this.readiness = readiness;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        Optional<Refusal> notNow = failure instanceof NotNow why ? Optional.of(why.refusal()) : readiness.refusesUse();
        if (notNow.isPresent()) {
            // Whatever it was: what an app needs to answer is not there yet, or goes away when it is stopped.
            LOG.debug("Not answered", failure);
            return errors.refused(List.of(notNow.get()));
        }
        if (failure instanceof WebApplicationException refused && isForeseen(refused.getResponse().getStatus())) {
            return refused(refused.getResponse());
        }
        if (failure instanceof SecurityException) {
            // A platform filter said no and has no mapper of its own for it. That must never turn into "something went wrong".
            LOG.debug("Refused by the platform", failure);
            return errors.failed(Response.status(viewers.viewer().person().isPresent() ? 403 : 401), "error.not-allowed");
        }
        String number = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {}", number, failure);
        return errors.failed(Response.serverError(), "error.unexpected", number);
    }

    /** JAX-RS also says 500 of itself, when it finds something broken: that belongs in the log. */
    private static boolean isForeseen(int status) {
        return status < 500 || status == 503;
    }

    private Response refused(Response answer) {
        if (answer.getStatus() < 400) {
            return answer;
        }
        return errors.failed(Response.fromResponse(answer), reason(answer.getStatus()));
    }

    private static String reason(int status) {
        return switch (status) {
            case 401, 403 -> "error.not-allowed";
            case 404 -> "error.no-such-address";
            case 405 -> "error.method";
            case 406 -> "error.not-acceptable";
            case 415 -> "error.content-type";
            case 503 -> "error.unavailable";
            default -> "error.bad-request";
        };
    }
}
