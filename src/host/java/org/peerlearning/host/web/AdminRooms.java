package org.peerlearning.host.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the administration looks after beyond people: scheduled jobs, the modules of apps, mail that was not sent. */
public interface AdminRooms {

    /**
     * A scheduled job.
     *
     * @param id what {@link #run} takes
     * @param name as its module names it
     * @param schedule when it runs, for people
     * @param lastRun when it ran last, if it did
     * @param lastOutcome how that ended, or empty
     * @param nextRun when it runs next, if it will
     * @param runnable whether it may be run by hand
     */
    record Job(String id, String name, String schedule, Optional<Instant> lastRun, String lastOutcome, Optional<Instant> nextRun,
               boolean runnable) { }

    /**
     * A module of an app.
     *
     * @param plugin the app's key
     * @param type the name of the descriptor's element
     * @param key unique in the app
     * @param detail what it is made of, such as a class; may be empty
     */
    record Module(String plugin, String type, String key, String detail) { }

    /**
     * A mail that was kept instead of sent.
     *
     * @param queued when it was handed over
     * @param to the address
     * @param subject plain text
     * @param type the content type of the body
     * @param body as it would have been sent
     */
    record Mail(Instant queued, String to, String subject, String type, String body) { }

    List<Job> jobs();

    /**
     * Runs a job now, on this node, and returns when it has ended.
     *
     * @return how it ended, in one line
     * @throws IllegalArgumentException when there is no such job, or it may not be run by hand
     */
    String run(String jobId);

    List<Module> modules();

    /**
     * The app.
     *
     * @param enabled whether its modules are there
     */
    record App(String key, String version, boolean enabled) { }

    /** Empty when none is installed. */
    Optional<App> app();

    /** Enables or disables the app. */
    void enable(boolean enabled);

    boolean isReadOnly();

    /** Makes the site read-only, or writable again. */
    void makeReadOnly(boolean readOnly);

    /** Latest first; empty where mail is sent. */
    List<Mail> outbox();
}
