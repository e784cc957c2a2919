package org.peerlearning.host.modules;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.services.HostScheduler;
import org.peerlearning.host.services.JobTitle;
import org.w3c.dom.Element;

/**
 * {@code <job-config key name>} with {@code <job key perClusterJob>}, {@code <schedule>} and {@code <managed>}: a bean of the
 * app that runs by cron or at intervals, the first time after one interval. Its job id is {@code <plugin key>:<key>}.
 */
public final class JobConfigModule implements ModuleType {
    private final HostScheduler scheduler;
    private final Map<String, List<String>> byPlugin = new ConcurrentHashMap<>();

    /** Fills the given scheduler. */
    public JobConfigModule(HostScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public void enable(Element module, Plugin plugin) throws SchedulerServiceException {
        DescriptorXml.allowOnly(module, Set.of("job", "schedule", "managed", "description"));
        Element job = child(module, "job");
        String id = plugin.key() + ":" + DescriptorXml.required(module, "key");
        if (DescriptorXml.flag(job, "clusteredOnly", false)) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + ": this host knows no clusteredOnly jobs");
        }
        String beanName = DescriptorXml.required(job, "key");
        if (!(plugin.bean(beanName) instanceof JobRunner runner)) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + ": bean " + beanName
                    + " is no com.atlassian.scheduler.JobRunner");
        }
        Element schedule = child(module, "schedule");
        JobTitle title = new JobTitle(DescriptorXml.attribute(module, "name", id), DescriptorXml.child(module, "managed").isPresent(),
                Duration.ofSeconds(DescriptorXml.number(schedule, "jitterSecs", 0)));
        boolean oncePerCluster = DescriptorXml.flag(job, "perClusterJob", false);
        scheduler.registerJobRunner(JobRunnerKey.of(id), runner);
        byPlugin.computeIfAbsent(plugin.key(), key -> new CopyOnWriteArrayList<>()).add(id);
        scheduler.schedule(JobId.of(id), JobConfig.forJobRunnerKey(JobRunnerKey.of(id))
                .withRunMode(oncePerCluster ? RunMode.RUN_ONCE_PER_CLUSTER : RunMode.RUN_LOCALLY)
                .withSchedule(schedule(schedule, module)), title);
    }

    @Override
    public void disable(Plugin plugin) {
        List<String> ids = byPlugin.remove(plugin.key());
        if (ids != null) {
            ids.forEach(id -> {
                scheduler.withdraw(JobId.of(id));
                scheduler.unregisterJobRunner(JobRunnerKey.of(id));
            });
        }
    }

    private static Schedule schedule(Element schedule, Element module) {
        String cron = DescriptorXml.attribute(schedule, "cron-expression", "");
        int interval = DescriptorXml.number(schedule, "repeat-interval", -1);
        if (cron.isEmpty() == interval < 0) {
            throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module)
                    + ": the schedule has either a cron-expression or a repeat-interval");
        }
        if (!cron.isEmpty()) {
            return Schedule.forCronExpression(cron);
        }
        return switch (DescriptorXml.number(schedule, "repeat-count", -1)) {
            case -1 -> Schedule.forInterval(interval, Date.from(Instant.now().plusMillis(interval)));
            case 0 -> Schedule.runOnce(null);
            default -> throw new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module)
                    + ": this host knows only repeat-count 0, once, and -1, for ever");
        };
    }

    private static Element child(Element module, String name) {
        return DescriptorXml.child(module, name).orElseThrow(() ->
                new HostFailure("atlassian-plugin.xml: " + DescriptorXml.label(module) + " has no <" + name + ">"));
    }
}
