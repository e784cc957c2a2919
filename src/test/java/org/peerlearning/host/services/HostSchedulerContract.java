package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.JobConfigModule;

/** Jobs on two nodes over one database. */
public abstract class HostSchedulerContract {
    private static final JobRunnerKey KEY = JobRunnerKey.of("runner");
    private static final JobId ID = JobId.of("job");

    private final List<AutoCloseable> open = new ArrayList<>();
    private HostScheduler one;
    private HostScheduler other;

    protected abstract Database open(String address);

    protected abstract String address();

    @Before
    public void setUp() {
        String address = address();
        one = node(address, "one");
        other = node(address, "other");
    }

    private HostScheduler node(String address, String name) {
        Database database = open(address);
        HostScheduler scheduler = new HostScheduler(database, name, ZoneOffset.UTC);
        open.add(scheduler);
        open.add(database);
        return scheduler;
    }

    @After
    public void tearDown() throws Exception {
        for (AutoCloseable closing : open) {
            closing.close();
        }
    }

    private static JobConfig every(long millis, RunMode mode) {
        return JobConfig.forJobRunnerKey(KEY).withRunMode(mode).withSchedule(Schedule.forInterval(millis, new Date()));
    }

    private static void eventually(String what, BooleanSupplier condition) throws InterruptedException {
        eventually(what, condition, 10);
    }

    private static void eventually(String what, BooleanSupplier condition, long pauseMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertTrue(what, System.nanoTime() < end);
            Thread.sleep(pauseMillis);
        }
    }

    @Test
    public void ofTwoNodesOneTakesEachTurn() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        long start = System.currentTimeMillis();
        for (HostScheduler node : List.of(one, other)) {
            node.registerJobRunner(KEY, request -> {
                runs.incrementAndGet();
                return null;
            });
            node.scheduleJob(ID, every(100, RunMode.RUN_ONCE_PER_CLUSTER));
        }
        eventually("runs", () -> runs.get() >= 5);
        one.withdraw(ID);
        other.withdraw(ID);
        int taken = runs.get();
        long turns = (System.currentTimeMillis() - start) / 100 + 1;
        assertTrue(taken + " runs in " + turns + " turns", taken <= turns);
        assertEquals(RunOutcome.SUCCESS, lastOutcome(one));
    }

    private static RunOutcome lastOutcome(HostScheduler scheduler) throws SchedulerServiceException {
        scheduler.scheduleJob(ID, every(1_000_000, RunMode.RUN_ONCE_PER_CLUSTER));
        return scheduler.jobs().get(0).lastRun().orElseThrow().outcome();
    }

    @Test
    public void ofManyNodesAllDueAtOnceExactlyOneRuns() throws Exception {
        Database database = open(address());
        open.add(database);
        JobTiming timing = new JobTiming(Schedule.forCronExpression("0 0 0 1 1 ?"), ZoneOffset.UTC);
        JobTurns first = new JobTurns(database, "n0");
        for (int round = 0; round < 20; round++) {
            JobId id = JobId.of("round" + round);
            first.plan(id, timing, Instant.parse("2026-05-01T00:00:00Z"));
            Instant due = first.next(id).orElseThrow();
            CountDownLatch go = new CountDownLatch(1);
            AtomicInteger taken = new AtomicInteger();
            List<Thread> nodes = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                Thread thread = new Thread(() -> {
                    try {
                        go.await();
                        if (new JobTurns(database, "n").take(id, due, timing.next(due))) {
                            taken.incrementAndGet();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                thread.start();
                nodes.add(thread);
            }
            go.countDown();
            for (Thread node : nodes) {
                node.join();
            }
            assertEquals(1, taken.get());
            assertEquals(timing.next(due), first.next(id));
        }
    }

    @Test
    public void aJobOfEachNodeRunsOnEach() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        for (HostScheduler node : List.of(one, other)) {
            AtomicBoolean ran = new AtomicBoolean();
            node.registerJobRunner(KEY, request -> {
                if (ran.compareAndSet(false, true)) {
                    both.countDown();
                }
                return JobRunnerResponse.success();
            });
            node.scheduleJob(ID, every(50, RunMode.RUN_LOCALLY));
        }
        assertTrue(both.await(60, TimeUnit.SECONDS));
    }

    @Test
    public void aFailingJobGoesOn() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        one.registerJobRunner(KEY, request -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("first time");
            }
            throw new NoClassDefFoundError("second time");
        });
        one.scheduleJob(ID, every(20, RunMode.RUN_ONCE_PER_CLUSTER));
        eventually("three runs", () -> runs.get() >= 3);
        eventually("noted", () -> one.jobs().get(0).lastRun().isPresent());
        JobView job = one.jobs().get(0);
        assertEquals(RunOutcome.FAILED, job.lastRun().orElseThrow().outcome());
        assertTrue(job.lastRun().orElseThrow().message().contains("second time"));
        assertEquals("one", job.lastRun().orElseThrow().node());
    }

    @Test
    public void aJobCanBeRunAtOnce() throws Exception {
        one.registerJobRunner(KEY, request -> JobRunnerResponse.success("said " + request.getJobId()));
        one.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression("0 0 0 1 1 ?")));
        JobView.LastRun run = one.runNow(ID);
        assertEquals(RunOutcome.SUCCESS, run.outcome());
        assertEquals("said job", run.message());
        assertEquals("said job", one.jobs().get(0).lastRun().orElseThrow().message());
        assertTrue(one.jobs().get(0).nextRun().orElseThrow().isAfter(Instant.now()));
        assertThrows(IllegalArgumentException.class, () -> one.runNow(JobId.of("unknown")));
        one.unregisterJobRunner(KEY);
        assertEquals(RunOutcome.ABORTED, one.runNow(ID).outcome());
    }

    @Test
    public void aJobThatWasUnscheduledOnOneNodeEndsOnAll() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        for (HostScheduler node : List.of(one, other)) {
            node.registerJobRunner(KEY, request -> {
                runs.incrementAndGet();
                return null;
            });
            node.scheduleJob(ID, every(20, RunMode.RUN_ONCE_PER_CLUSTER));
        }
        eventually("runs", () -> runs.get() > 2);
        one.unscheduleJob(ID);
        assertEquals(List.of(), one.jobs());
        // The other node may be in the middle of a turn, and nobody knows for how long.
        int[] last = {-1};
        eventually("it goes on", () -> {
            int before = last[0];
            last[0] = runs.get();
            return before == last[0];
        }, 300);
    }

    @Test
    public void aTurnThatNobodyWasThereForIsCaughtUp() throws Exception {
        JobConfig config = JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(86_400_000, new Date(0)));
        CountDownLatch ran = new CountDownLatch(1);
        one.registerJobRunner(KEY, request -> {
            ran.countDown();
            return null;
        });
        one.scheduleJob(ID, config);
        assertTrue(ran.await(60, TimeUnit.SECONDS));
        eventually("planned", () -> one.jobs().get(0).nextRun().orElseThrow().isAfter(Instant.now().plusSeconds(80_000)));
    }

    @Test
    public void aScheduleThatMakesNoSenseIsRefused() {
        JobConfig config = JobConfig.forJobRunnerKey(KEY);
        assertThrows(SchedulerServiceException.class, () -> one.scheduleJob(ID, config.withSchedule(Schedule.forCronExpression("no"))));
        assertThrows(SchedulerServiceException.class, () -> one.scheduleJob(ID, config.withSchedule(Schedule.forInterval(-1, null))));
    }

    @Test
    public void stoppingWaitsForTheJobThatRunsAndTellsIt() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean told = new AtomicBoolean();
        one.registerJobRunner(KEY, request -> {
            started.countDown();
            while (!request.isCancellationRequested()) {
                Thread.onSpinWait();
            }
            told.set(true);
            return JobRunnerResponse.aborted("stopped");
        });
        one.scheduleJob(ID, every(1_000, RunMode.RUN_ONCE_PER_CLUSTER));
        assertTrue(started.await(60, TimeUnit.SECONDS));
        one.close();
        assertTrue(told.get());
    }

    @Test
    public void theModuleSchedulesABean() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        JobRunner bean = request -> {
            runs.incrementAndGet();
            return null;
        };
        TestPlugin plugin = TestPlugin.with("app", """
                <job-config key="a" name="A job"><job key="bean" perClusterJob="true"/>
                <schedule repeat-interval="50" jitterSecs="0"/><managed editable="true" canRunAdhoc="true"/></job-config>""")
                .withBean("bean", bean);
        JobConfigModule module = new JobConfigModule(one);
        module.enable(plugin.module("job-config"), plugin);
        JobView view = one.jobs().get(0);
        assertEquals("A job", view.name());
        assertTrue(view.listed() && view.oncePerCluster());
        assertEquals("every 50 ms", view.schedule());
        eventually("runs", () -> runs.get() > 1);
        module.disable(plugin);
        assertEquals(List.of(), one.jobs());
    }

    private void moduleRefuses(String job, String expected) {
        TestPlugin plugin = TestPlugin.with("app", "<job-config key='a'>" + job + "</job-config>")
                .withBean("bean", (JobRunner) request -> null).withBean("text", "no job");
        JobConfigModule module = new JobConfigModule(one);
        Exception refused = assertThrows(Exception.class, () -> module.enable(plugin.module("job-config"), plugin));
        assertTrue(refused.toString(), refused instanceof HostFailure || refused instanceof SchedulerServiceException);
        assertTrue(refused.getMessage(), refused.getMessage().contains(expected));
        assertFalse(one.jobs().stream().anyMatch(view -> true));
    }

    @Test
    public void theModuleRefusesWhatCannotRun() {
        moduleRefuses("<job key='missing'/><schedule cron-expression='0 0 3 * * ?'/>", "missing");
        moduleRefuses("<job key='text'/><schedule cron-expression='0 0 3 * * ?'/>", "text");
        moduleRefuses("<job key='bean'/>", "schedule");
        moduleRefuses("<schedule cron-expression='0 0 3 * * ?'/>", "job");
        moduleRefuses("<job key='bean'/><schedule/>", "either");
        moduleRefuses("<job key='bean'/><schedule cron-expression='x'/>", "cron");
        moduleRefuses("<job key='bean' clusteredOnly='true'/><schedule cron-expression='0 0 3 * * ?'/>", "clusteredOnly");
        moduleRefuses("<job key='bean'/><schedule repeat-interval='5' repeat-count='7'/>", "repeat-count");
        moduleRefuses("<other/>", "<other>");
    }
}
