package org.peerlearning.host;

import java.util.concurrent.CompletableFuture;

/**
 * What goes wrong while a host starts, for tests.
 *
 * @param tables done when the app's tables may be made; they are made apart from the start when it is not done yet
 * @param mail whether the site has a mail server and a queue at all
 */
public record Troubles(CompletableFuture<Void> tables, boolean mail) {

    /** A start like any other. */
    public static Troubles none() {
        return new Troubles(CompletableFuture.completedFuture(null), true);
    }

    /** The app's tables take as long as the test wants, and there is no mail. */
    public static Troubles slowTablesAndNoMail(CompletableFuture<Void> tables) {
        return new Troubles(tables, false);
    }
}
