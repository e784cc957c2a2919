package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.confluence.view.OffView;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders the templates of macros for where they will be read. */
public final class MacroPage {

    private static final Logger LOG = LoggerFactory.getLogger(MacroPage.class);
    private static final String STYLES = "org.peerlearning.confluence:peer-learning-macro-styles";
    private static final String SCRIPTS = "org.peerlearning.confluence:peer-learning-macros";

    /** Those that let their reader change something; on a page of the app's own, the page says why it does not. */
    private static final Set<String> CHANGING =
            Set.of("peer-group", "peer-groups", "peer-sessions", "peer-signup", "my-learning", "skill-profile");

    private final TemplateRenderer renderer;
    private final PageBuilderService pageBuilder;
    private final Doors doors;
    private final RequestMemo memo;
    private final PageAddresses addresses;

    public MacroPage(TemplateRenderer renderer, PageBuilderService pageBuilder, Doors doors, RequestMemo memo, PageAddresses addresses) {
        this.renderer = renderer;
        this.pageBuilder = pageBuilder;
        this.doors = doors;
        this.memo = memo;
        this.addresses = addresses;
    }

    /** What every macro is entered by. */
    Doors doors() {
        return doors;
    }

    /**
     * What the work shows, or a box that says why it cannot be shown now. What went wrong is for the log alone: the wiki would show its
     * readers the words of the failure itself.
     */
    String unlessRefused(ConversionContext context, Supplier<String> work) {
        Optional<Refusal> refusal = doors.readiness().refusesUse();
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        try {
            return work.get();
        } catch (NotNow refused) {
            return refused(refused.refusal(), context);
        } catch (RuntimeException failure) {
            Optional<Refusal> stopped = doors.readiness().refusesUse();
            if (stopped.isEmpty()) {
                String number = UUID.randomUUID().toString();
                LOG.error("A macro could not be shown: {}", number, failure);
                return doors.failedBox(number);
            }
            LOG.debug("The app is being stopped", failure);
            return refused(stopped.get(), context);
        }
    }

    private String refused(Refusal refusal, ConversionContext context) {
        return problem("peer-learning.refusal." + refusal.reason(), context);
    }

    /**
     * Renders a macro, on a screen by its template below {@code templates/macro/}, on paper and in mails by the one of the same name
     * below {@code templates/macro/paper/}.
     *
     * @param template without its ending
     */
    String render(String template, Map<String, Object> values, ConversionContext context) {
        Output output = Output.of(context);
        if (output.isScreen()) {
            RequiredResources resources = pageBuilder.assembler().resources();
            resources.requireWebResource(output == Output.LIVE ? SCRIPTS : STYLES);
            return whyReadOnly(template, output) + render("templates/macro/" + template + ".vm", values, output);
        }
        return render("templates/macro/paper/" + template + ".vm", values, output);
    }

    /** Once a page, before the first macro that would let its reader change something. */
    private String whyReadOnly(String template, Output output) {
        return output == Output.LIVE && CHANGING.contains(template) && !doors.offersChanges() && memo.isFirst(CHANGING)
                ? render("templates/macro/read-only.vm", Map.of(), output)
                : "";
    }

    /**
     * A line that leads to the page which holds a macro, in place of what is for its own reader alone.
     *
     * @param words the key of what it says
     */
    String link(String words, ConversionContext context) {
        return render("link", Map.of("words", words, "pageUrl", addresses.full(context)), context);
    }

    /**
     * The same in place of groups: a mail is made on behalf of one person, and others who read it may not see the pages of them all.
     * The group that lives on the page which is mailed is no secret to them.
     */
    String linkToGroups(ConversionContext context) {
        return link("peer-learning.macro.open", context);
    }

    /** A box that tells whoever edits the page what to mend. */
    String problem(String reason, ConversionContext context) {
        return render("problem", Map.of("reason", reason), context);
    }

    /**
     * What stands in place of a macro whose group is not known by what was typed for it.
     *
     * @param found how many groups may be meant
     */
    String unnamed(String typed, int found, ConversionContext context) {
        if (found > 1) {
            return problem("peer-learning.macro.problem.several-groups", context);
        }
        // A number is nothing that anybody mistypes: whoever may not see the group's page sees nothing, as when there is no such group.
        return NamedGroups.isNumber(typed) ? "" : problem("peer-learning.macro.problem.no-such-group", context);
    }

    private String render(String path, Map<String, Object> values, Output output) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("off", new OffView(doors.isOff(Feature.WATCHING), doors.isOff(Feature.COMMENTS)));
        all.put("live", output == Output.LIVE);
        all.put("writable", doors.offersChanges());
        all.put("mail", output == Output.MAIL);
        StringWriter html = new StringWriter();
        try {
            renderer.render(path, all, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }
}
