package org.peerlearning.host;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs one host until it is told to stop. What is wrong is told in one line; {@code -Dhost.trace=true} adds the whole trace. */
public final class Main {

    private static final int FAILED = 1;

    private static final String LOGINS =
            "Log in as admin (administrator), ana, bo, or chloe (French); everybody's password is the user name.\n";

    /** A JVM that had more to do than this before the host began was Maven's. */
    private static final Duration BUILT = Duration.ofSeconds(1);

    private Main() {}

    /**
     * Starts, prints the address, and waits.
     *
     * @param args none; settings are {@code host.*} system properties, see {@link HostSettings}
     */
    public static void main(String[] args) throws InterruptedException {
        Instant begun = Instant.now();
        AtomicInteger status = new AtomicInteger();
        try {
            HostSettings settings = HostSettings.from(System.getProperties());
            Host host = new Host(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, status), "host-stop"));
            announce(host.start(), settings.sample() ? LOGINS : "", begun);
        } catch (HostFailure e) {
            System.err.println(e.getMessage());
            if (Boolean.getBoolean("host.trace")) {
                e.printStackTrace();
            }
            status.set(FAILED);
            // Some libraries leave threads that would keep the JVM alive.
            System.exit(FAILED);
        } catch (RuntimeException e) {
            e.printStackTrace();
            status.set(FAILED);
            System.exit(FAILED);
        }
        new CountDownLatch(1).await();
    }

    private static void announce(Host.Running running, String logins, Instant begun) {
        System.out.printf("%n%s  (imitates Confluence %s)%n%sstarted in %s, Ctrl-C stops%n",
                running.url(), Flavour.current().line(), logins, duration(begun, running.firstPage()));
    }

    /** From the JVM's start to the first page. Run by Maven, the JVM has built the app first; both parts are told then. */
    private static String duration(Instant begun, Instant firstPage) {
        Instant jvmStart = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        String whole = seconds(jvmStart, firstPage);
        boolean built = Duration.between(jvmStart, begun).compareTo(BUILT) > 0;
        return built ? whole + " (build " + seconds(jvmStart, begun) + ", host " + seconds(begun, firstPage) + ")" : whole;
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.1f s", Duration.between(from, to).toMillis() / 1000.0);
    }

    /** In place of the JVM's own end after a signal, whose exit status would tell of a failure. */
    private static void stop(Host host, AtomicInteger status) {
        try {
            host.close();
        } catch (RuntimeException e) {
            e.printStackTrace();
            status.set(FAILED);
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status.get());
    }
}
