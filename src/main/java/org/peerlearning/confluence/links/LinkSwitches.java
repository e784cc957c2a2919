package org.peerlearning.confluence.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks once, when the app starts, what the platform beneath has of all that the app leans on, and switches off what it has not. */
public final class LinkSwitches implements Switches {

    private static final Logger LOG = LoggerFactory.getLogger(LinkSwitches.class);
    /** By its name: the container keeps the type to itself. */
    private static final String NOT_OFFERED = "ServiceUnavailableException";
    /** What turns up later is shown up to this number. */
    private static final int MISSED_MAX = 50;

    private final LinkReport report;
    private final Set<Feature> off = EnumSet.noneOf(Feature.class);
    private final Set<String> doors;
    private final Set<String> missed = Collections.synchronizedSet(new TreeSet<>());

    public LinkSwitches() {
        this(LinkList.in(LinkSwitches.class.getClassLoader()).check(LinkSwitches.class.getClassLoader()));
    }

    LinkSwitches(LinkReport report) {
        this.report = report;
        off.addAll(report.off());
        doors = report.doors();
        if (report.broken().isEmpty()) {
            LOG.info(report.text());
        } else {
            LOG.error(report.text());
        }
    }

    @Override
    public boolean isOff(Feature feature) {
        return off.contains(Feature.CORE) || off.contains(feature);
    }

    @Override
    public boolean isOff(Class<?> door, Feature kind) {
        return isOff(kind) || doors.contains(door.getName());
    }

    @Override
    public void missed(String where, LinkageError missing) {
        note(where, missing);
    }

    @Override
    public boolean isAbsence(Feature feature, RuntimeException failure) {
        boolean absence = failure.getClass().getSimpleName().equals(NOT_OFFERED);
        if (absence) {
            note(feature.key(), failure);
        }
        return absence;
    }

    private void note(String where, Throwable missing) {
        if (missed.size() < MISSED_MAX && missed.add(where + ": " + missing)) {
            LOG.error("Something of the platform is missing that the check at the start did not find ({})", where, missing);
        }
    }

    LinkReport report() {
        return report;
    }

    /** Where, and what the JVM said, sorted. */
    List<String> missed() {
        synchronized (missed) {
            return new ArrayList<>(missed);
        }
    }
}
