package org.peerlearning.confluence.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;

/** Writes pages of the app's own, with the wiki's frame around them. */
public final class Pages {

    private static final String RESOURCES = "org.peerlearning.confluence:peer-learning-";

    private final TemplateRenderer renderer;
    private final PageBuilderService pageBuilder;
    private final Doors doors;

    public Pages(TemplateRenderer renderer, PageBuilderService pageBuilder, Doors doors) {
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
        this.doors = doors;
    }

    /** What every page is entered by. */
    Doors doors() {
        return doors;
    }

    /** @param name of the template below {@code templates/web/}, and of its scripts and styles */
    void write(HttpServletResponse response, String name, Map<String, Object> values) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(RESOURCES + name);
        response.setContentType("text/html;charset=UTF-8");
        renderer.render("templates/web/" + name + ".vm", values, response.getWriter());
    }

    /**
     * Writes what was found, or why there is nothing to show.
     *
     * @param name of the template, of its scripts and styles, and of what it shows
     */
    void answer(HttpServletResponse response, String name, Answer<?> found) throws IOException {
        answer(response, name, found, value -> Map.of(name, value));
    }

    /**
     * Writes what was found, or why there is nothing to show.
     *
     * @param name of the template, and of its scripts and styles
     * @param values what the template shows, by name
     */
    <T> void answer(HttpServletResponse response, String name, Answer<T> found, Function<T, Map<String, Object>> values)
            throws IOException {
        if (found instanceof Answer.Given<T> given) {
            write(response, name, values.apply(given.value()));
        } else if (found instanceof Answer.Refused<T> refused) {
            refuse(response, refused.refusals());
        }
    }

    /** Why there is nothing to show. */
    void refuse(HttpServletResponse response, List<Refusal> refusals) throws IOException {
        Refusal first = refusals.get(0);
        response.setStatus(
                first.kind() == Refusal.Kind.NOT_FOUND ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(
                "templates/web/refused.vm", Map.of("reason", "peer-learning.refusal." + first.reason()), response.getWriter());
    }
}
