package org.peerlearning.host;

import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What goes wrong while a host starts, for tests.
 *
 * @param tables done when the app's tables may be made; they are made apart from the start when it is not done yet
 * @param absent services that nobody offers
 * @param hidden packages that the app does not get to see
 * @param statement how much longer each statement of an app takes, until the test says otherwise
 */
public record Troubles(CompletableFuture<Void> tables, Set<Class<?>> absent, Predicate<String> hidden, Duration statement) {

    private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);

    /** A start like any other. */
    public static Troubles none() {
        return lacking(Set.of(), name -> false);
    }

    /** The app's tables take as long as the test wants, and there is no mail. */
    public static Troubles slowTablesAndNoMail(CompletableFuture<Void> tables) {
        return new Troubles(tables, Set.of(MultiQueueTaskManager.class, MailServerManager.class), name -> false, Duration.ZERO);
    }

    /** The app's tables are made when the test says so, by a database that is slow. */
    public static Troubles slowDatabase(CompletableFuture<Void> tables, Duration statement) {
        return new Troubles(tables, Set.of(), name -> false, statement);
    }

    /** The wiki keeps services and packages to itself. */
    public static Troubles lacking(Set<Class<?>> absent, Predicate<String> hidden) {
        return new Troubles(AT_ONCE, absent, hidden, Duration.ZERO);
    }
}
