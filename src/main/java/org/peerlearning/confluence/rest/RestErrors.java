package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.peerlearning.confluence.rest.ErrorJson.FieldErrorJson;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals into answers: a status by kind, a reason for programs and a sentence in the viewer's language. */
public final class RestErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
    private static final String KEY_PREFIX = "peer-learning.refusal.";
    /** A body full of mistakes does not earn an answer many times its size. */
    private static final int ERRORS_MAX = 50;
    private static final int RETRY_SECONDS = 5;

    private final I18nResolver i18n;

    private final CurrentViewer current;

    public RestErrors(I18nResolver i18n, CurrentViewer current) {
        this.i18n = i18n;
        this.current = current;
    }

    /** The first refusal gives status, reason and message. The list is not empty. */
    Response refused(List<Refusal> refusals) {
        Refusal first = refusals.get(0);
        Response.ResponseBuilder answer = Response.status(status(first));
        return answer(first.kind() == Refusal.Kind.UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer, refusals);
    }

    /** An answer that is not about the input itself, completed from a status and headers that are already chosen. */
    Response failed(Response.ResponseBuilder answer, String reason, Object... arguments) {
        return answer(answer, List.of(Refusal.refused(reason, arguments)));
    }

    ReasonJson reason(Refusal refusal) {
        return new ReasonJson(refusal.reason(), message(refusal));
    }

    private Response answer(Response.ResponseBuilder answer, List<Refusal> refusals) {
        List<FieldErrorJson> errors =
                refusals.stream().distinct().limit(ERRORS_MAX).map(this::error).toList();
        FieldErrorJson first = errors.get(0);
        return RestAnswers.with(answer, new ErrorJson(first.reason(), first.message(), errors));
    }

    FieldErrorJson error(Refusal refusal) {
        return new FieldErrorJson(refusal.field().orElse(null), refusal.reason(), message(refusal));
    }

    private String message(Refusal refusal) {
        Serializable[] arguments = refusal.arguments().stream().map(RestErrors::argument).toArray(Serializable[]::new);
        try {
            String message = i18n.getText(KEY_PREFIX + refusal.reason(), arguments);
            return refusal.sessions().map(sessions -> named(message, sessions)).orElse(message);
        } catch (RuntimeException gone) {
            // An app that is being stopped has no words any more, and still answers.
            LOG.debug("There are no words for {}", refusal.reason(), gone);
            return refusal.reason();
        }
    }

    private String named(String message, Refusal.Sessions sessions) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(current.locale()).format(sessions.day());
        return i18n.getText("peer-learning.sessions-in-the-way", message, day, sessions.others());
    }

    private static Serializable argument(Object argument) {
        return argument instanceof Serializable value ? value : argument.toString();
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case REFUSED -> 409;
            case UNAVAILABLE -> 503;
        };
    }
}
