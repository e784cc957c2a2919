package org.peerlearning.confluence.rest;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.peerlearning.confluence.rest.ErrorJson.FieldErrorJson;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.SecureSession;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;

/**
 * Answers 503 while the interface is switched off because the platform lacks what it needs, and where something turns out to be missing
 * only when it is asked for.
 *
 * <p>Says why nothing can be done now before anything else is looked at: a wiki that is read-only also takes away permissions, and
 * whoever asks is to hear the reason, not its consequence. What it lets through by mistake is stopped where transactions begin.
 *
 * <p>Changes that administrators of the wiki make need a secure session, as the pages do on which they make them. They need it of the
 * vocabulary too where they name a space: they administer every space only as administrators of the wiki. Whoever administers no more
 * than that space is not asked.
 */
@Provider
public class RestGate implements ContainerRequestFilter, ExceptionMapper<LinkageError> {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Doors doors;
    private final SecureSession secureSession;
    private final RestErrors errors;

    @Inject
    public RestGate(Doors doors, SecureSession secureSession, RestErrors errors) {
        this.doors = doors;
        this.secureSession = secureSession;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (doors.areShut(getClass(), Feature.REST)) {
            request.abortWith(shut());
            return;
        }
        Readiness readiness = doors.readiness();
        boolean changes = !onlyReads(request);
        Optional<Refusal> refusal = (changes ? readiness.refusesChange() : readiness.refusesUse())
                .or(() -> Optional.of(Refusal.notAllowed(SecureSession.REASON))
                        .filter(why -> changes && administersWiki(request) && secureSession.isMissing()));
        refusal.ifPresent(why -> request.abortWith(errors.refused(List.of(why))));
    }

    private static boolean onlyReads(ContainerRequestContext request) {
        return READING.contains(request.getMethod()) || marks(matched(request), OnlyReads.class).findAny().isPresent();
    }

    private static boolean administersWiki(ContainerRequestContext request) {
        return marks(matched(request), AdministersWiki.class).findAny().isPresent();
    }

    private static List<Object> matched(ContainerRequestContext request) {
        return request.getUriInfo().getMatchedResources();
    }

    /** Names nothing of JAX-RS: where a method has type parameters, the renaming for Confluence 10 leaves its signature as it is. */
    private static <A extends Annotation> Stream<A> marks(List<Object> resources, Class<A> mark) {
        return resources.stream().flatMap(resource -> Stream.ofNullable(resource.getClass().getAnnotation(mark)));
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
