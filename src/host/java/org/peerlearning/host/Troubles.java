package org.peerlearning.host;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * What goes wrong while a host starts, for tests.
 *
 * @param tables done when the app's tables may be made; they are made apart from the start when it is not done yet
 * @param mail whether the site has a mail server and a queue at all
 * @param statement how much longer each statement of an app takes, until the test says otherwise
 */
public record Troubles(CompletableFuture<Void> tables, boolean mail, Duration statement) {

    /** A start like any other. */
    public static Troubles none() {
        return new Troubles(CompletableFuture.completedFuture(null), true, Duration.ZERO);
    }

    /** The app's tables take as long as the test wants, and there is no mail. */
    public static Troubles slowTablesAndNoMail(CompletableFuture<Void> tables) {
        return new Troubles(tables, false, Duration.ZERO);
    }

    /** The app's tables are made when the test says so, by a database that is slow. */
    public static Troubles slowDatabase(CompletableFuture<Void> tables, Duration statement) {
        return new Troubles(tables, true, statement);
    }
}
