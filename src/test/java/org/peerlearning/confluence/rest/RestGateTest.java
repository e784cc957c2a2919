package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.SecureSession;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Switches;

public class RestGateTest {

    private final Switches switches = mock(Switches.class);
    private final Readiness readiness = mock(Readiness.class);
    private final CurrentViewer reader = mock(CurrentViewer.class);
    private final SecureSession secureSession = mock(SecureSession.class);
    private final RestGate gate = new RestGate(new Doors(switches, readiness, reader), secureSession, new RestWorld().errors);

    @Before
    public void isOpen() {
        when(reader.locale()).thenReturn(Locale.ENGLISH);
        when(readiness.refusesUse()).thenReturn(Optional.empty());
        when(readiness.refusesChange()).thenReturn(Optional.empty());
    }

    /** Empty where the request goes on. */
    private Optional<Response> answer(String method) {
        return answer(method, new Object());
    }

    private Optional<Response> answer(String method, Object resource) {
        ContainerRequestContext request = mock(ContainerRequestContext.class);
        UriInfo matched = mock(UriInfo.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getUriInfo()).thenReturn(matched);
        when(matched.getMatchedResources()).thenReturn(List.of(resource));
        gate.filter(request);
        ArgumentCaptor<Response> answer = ArgumentCaptor.forClass(Response.class);
        verify(request, atMost(1)).abortWith(answer.capture());
        return answer.getAllValues().stream().findFirst();
    }

    @Test
    public void asARuleEverybodyGetsIn() {
        assertEquals(Optional.empty(), answer("GET"));
        assertEquals(Optional.empty(), answer("DELETE"));
    }

    @Test
    public void aWikiThatIsReadOnlyIsReadAndNotChanged() {
        when(readiness.refusesChange()).thenReturn(Optional.of(Refusal.refused("site.read-only")));
        assertEquals(Optional.empty(), answer("GET"));
        Response no = answer("POST").orElseThrow();
        assertEquals(409, no.getStatus());
        assertTrue(String.valueOf(no.getEntity()), no.getEntity().toString().contains("\"site.read-only\""));
    }

    @Test
    public void whatOnlyComputesIsAnsweredInAWikiThatIsReadOnly() {
        when(readiness.refusesChange()).thenReturn(Optional.of(Refusal.refused("site.read-only")));
        assertEquals(Optional.empty(), answer("POST", new VocabularyPreviewResource(null, null, null, null)));
        // As a container that makes classes of its own from those it is given.
        assertEquals(Optional.empty(), answer("POST", new VocabularyPreviewResource(null, null, null, null) {}));
        assertEquals(409, answer("POST", new VocabularyFileResource(null, null, null, null, null, null)).orElseThrow().getStatus());
        when(readiness.refusesUse()).thenReturn(Optional.of(Refusal.unavailable("site.starting")));
        assertEquals(503, answer("POST", new VocabularyPreviewResource(null, null, null, null)).orElseThrow().getStatus());
    }

    @Test
    public void whatAdministratorsChangeNeedsASecureSession() {
        when(secureSession.isMissing()).thenReturn(true);
        CheckResource check = new CheckResource(null, null, null, null);
        assertEquals("reading does not", Optional.empty(), answer("GET", check));
        Response no = answer("POST", check).orElseThrow();
        assertEquals(403, no.getStatus());
        assertTrue(String.valueOf(no.getEntity()), no.getEntity().toString().contains("\"error.secure-session\""));
        assertEquals("what others change does not", Optional.empty(), answer("POST"));
        when(secureSession.isMissing()).thenReturn(false);
        assertEquals(Optional.empty(), answer("POST", check));
    }

    @Test
    public void everyChangeOfTheVocabularyNeedsASecureSession() {
        when(secureSession.isMissing()).thenReturn(true);
        for (Object vocabulary : List.of(
                new VocabularyFileResource(null, null, null, null, null, null),
                new VocabularySkillResource(null, null, null, null, null, null),
                new VocabularyMergeResource(null, null, null, null, null),
                new VocabularySplitResource(null, null, null, null),
                new VocabularyResource(null, null, null, null))) {
            assertEquals(vocabulary.getClass().getName(), 403, answer("POST", vocabulary).orElseThrow().getStatus());
        }
    }

    @Test
    public void anAppThatStartsSaysWhenToComeBack() {
        when(readiness.refusesUse()).thenReturn(Optional.of(Refusal.unavailable("site.starting")));
        Response no = answer("GET").orElseThrow();
        assertEquals(503, no.getStatus());
        assertTrue(no.getHeaders().toString(), no.getHeaders().containsKey("Retry-After"));
    }

    @Test
    public void anInterfaceThatIsSwitchedOffAsksNothingElse() {
        when(switches.isOff(RestGate.class, Feature.REST)).thenReturn(true);
        assertEquals(503, answer("GET").orElseThrow().getStatus());
        verify(readiness, never()).refusesUse();
    }

    @Test
    public void whatTurnsOutToBeMissingIsAnsweredAndNoted() {
        LinkageError missing = new NoSuchMethodError("getPageComments");
        assertEquals(503, gate.toResponse(missing).getStatus());
        verify(switches).missed(any(), eq(missing));
    }
}
