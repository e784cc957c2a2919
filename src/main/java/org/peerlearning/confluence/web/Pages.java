package org.peerlearning.confluence.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.SecureSession;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes pages of the app's own, with the wiki's frame around them. */
public final class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String RETRY_SECONDS = "5";
    private static final String RESOURCES = "org.peerlearning.confluence:peer-learning-";

    private final TemplateRenderer renderer;
    private final PageBuilderService pageBuilder;
    private final Doors doors;
    private final SecureSession secureSession;

    public Pages(TemplateRenderer renderer, PageBuilderService pageBuilder, Doors doors, SecureSession secureSession) {
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
        this.doors = doors;
        this.secureSession = secureSession;
    }

    /** What every page is entered by. */
    Doors doors() {
        return doors;
    }

    /** What administrators need for pages of theirs. */
    SecureSession secureSession() {
        return secureSession;
    }

    /** What answers a request. */
    interface Work {
        void run() throws ServletException, IOException;
    }

    /** Answers, or says why nothing can be answered or changed now. */
    void unlessRefused(HttpServletRequest request, HttpServletResponse response, Work work) throws ServletException, IOException {
        boolean reading = READING.contains(request.getMethod());
        Optional<Refusal> refusal = reading ? doors.readiness().refusesUse() : doors.readiness().refusesChange();
        if (refusal.isPresent()) {
            refuseNow(response, refusal.get());
            return;
        }
        try {
            work.run();
        } catch (NotNow refused) {
            refuseNow(response, refused.refusal());
        } catch (RuntimeException failure) {
            Optional<Refusal> stopped = doors.readiness().refusesUse();
            if (stopped.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.debug("The app is being stopped", failure);
            refuseNow(response, stopped.get());
        }
    }

    /** Without the words, where an app that is being stopped has none any more. */
    private void refuseNow(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        try {
            refuse(response, List.of(refusal));
        } catch (RuntimeException gone) {
            LOG.debug("There are no words for {}", refusal.reason(), gone);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** @param name of the template below {@code templates/web/}, and of its scripts and styles */
    void write(HttpServletResponse response, String name, Map<String, Object> values) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(RESOURCES + name);
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> all = new HashMap<>(values);
        all.put("writable", doors.offersChanges());
        renderer.render("templates/web/" + name + ".vm", all, response.getWriter());
    }

    /**
     * Writes what was found, or why there is nothing to show.
     *
     * @param name of the template, of its scripts and styles, and of what it shows
     */
    void answer(HttpServletResponse response, String name, Answer<?> found) throws IOException {
        show(response, name, found.as(value -> Map.of(name, value)));
    }

    /**
     * Writes what was found, or why there is nothing to show.
     *
     * @param name of the template, and of its scripts and styles
     * @param found what the template shows, by name
     */
    void show(HttpServletResponse response, String name, Answer<Map<String, Object>> found) throws IOException {
        if (found instanceof Answer.Given<Map<String, Object>> given) {
            write(response, name, given.value());
        } else if (found instanceof Answer.Refused<Map<String, Object>> refused) {
            refuse(response, refused.refusals());
        }
    }

    /** Why there is nothing to show. */
    void refuse(HttpServletResponse response, List<Refusal> refusals) throws IOException {
        Refusal first = refusals.get(0);
        response.setStatus(switch (first.kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_FORBIDDEN;
        });
        if (first.kind() == Refusal.Kind.UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(
                "templates/web/refused.vm", Map.of("reason", "peer-learning.refusal." + first.reason()), response.getWriter());
    }
}
