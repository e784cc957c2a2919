package org.peerlearning.host.modules.rest;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers for what a resource let slip: the status of an empty refusal as JSON, and 500 without inner details for a fault. */
public final class RestFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger log = LoggerFactory.getLogger(RestFailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refusal) {
            Response answer = refusal.getResponse();
            return answer.hasEntity() || answer.getStatus() < 400
                    ? answer
                    : RestAnswer.filled(Response.fromResponse(answer), answer.getStatusInfo(), answer.getStatusInfo().getReasonPhrase());
        }
        log.error("A REST resource failed", failure);
        return RestAnswer.of(Response.Status.INTERNAL_SERVER_ERROR, "The request could not be completed; the log says why.");
    }
}
