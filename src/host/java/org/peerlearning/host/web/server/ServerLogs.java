package org.peerlearning.host.web.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Tomcat and Jersey, which log through the JDK, from telling about every step of a start. */
final class ServerLogs {

    /** Held for ever, because the JDK forgets a level together with its logger. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.catalina"), Logger.getLogger("org.apache.coyote"), Logger.getLogger("org.apache.tomcat"),
            Logger.getLogger("org.glassfish"));

    private ServerLogs() {}

    static void quieten() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
