package org.peerlearning.host;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.host.modules.DescriptorXml;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.HostAccessMode;
import org.peerlearning.host.services.HostScheduler;
import org.peerlearning.host.services.JobView;
import org.peerlearning.host.services.Outbox;
import org.peerlearning.host.services.OutboxMail;
import org.peerlearning.host.web.AdminRooms;
import org.w3c.dom.Element;

/** What the site's administration pages show of this node and of the app. */
record Administration(HostScheduler scheduler, Outbox mails, Apps apps, HostAccessMode accessMode) implements AdminRooms {

    private static final int MOST_MAILS = 200;

    @Override
    public List<Job> jobs() {
        return scheduler.jobs().stream().map(job -> new Job(job.id().toString(), job.name(), job.schedule(),
                job.lastRun().map(JobView.LastRun::start), job.lastRun().map(Administration::ending).orElse(""), job.nextRun(), true))
                .toList();
    }

    @Override
    public String run(String jobId) {
        return ending(scheduler.runNow(JobId.of(jobId)));
    }

    @Override
    public List<Module> modules() {
        return apps.installed().filter(plugin -> apps.isEnabled()).map(Administration::modules).orElse(List.of());
    }

    private static List<Module> modules(Plugin plugin) {
        return DescriptorXml.children(plugin.descriptor()).stream()
                .filter(element -> element.hasAttribute("key") || element.hasAttribute("name"))
                .map(element -> new Module(plugin.key(), element.getTagName(),
                        DescriptorXml.attribute(element, "key", element.getAttribute("name")), detail(element)))
                .toList();
    }

    @Override
    public Optional<App> app() {
        return apps.installed().map(plugin -> new App(plugin.key(), apps.version(), apps.isEnabled()));
    }

    @Override
    public void enable(boolean enabled) {
        if (enabled) {
            apps.enable();
        } else {
            apps.disable();
        }
    }

    @Override
    public boolean isReadOnly() {
        return accessMode.isReadOnlyAccessModeEnabled();
    }

    @Override
    public void makeReadOnly(boolean readOnly) {
        accessMode.set(readOnly);
    }

    @Override
    public List<Mail> outbox() {
        return mails.list(MOST_MAILS).stream().map(Administration::mail).toList();
    }

    private static Mail mail(OutboxMail mail) {
        return new Mail(mail.queued(), mail.to(), mail.subject(), mail.mimeType(), mail.body());
    }

    private static String ending(JobView.LastRun run) {
        String outcome = run.outcome() == RunOutcome.SUCCESS ? "succeeded" : run.outcome().name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(run.message()).filter(text -> !text.isBlank()).map(text -> outcome + ": " + text).orElse(outcome)
                + " (" + run.took().toMillis() + " ms, " + run.node() + ")";
    }

    private static String detail(Element module) {
        for (String attribute : List.of("class", "path", "section", "location", "namespace")) {
            if (module.hasAttribute(attribute)) {
                return module.getAttribute(attribute);
            }
        }
        return "";
    }
}
