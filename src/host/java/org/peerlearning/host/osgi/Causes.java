package org.peerlearning.host.osgi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.host.HostFailure;

/** Brings a chain of exceptions down to one line that names the thing at fault. */
final class Causes {

    private static final Pattern BEAN = Pattern.compile("bean with name '([^']+)'");

    private Causes() {}

    /** The innermost cause, on one line. */
    static String line(Throwable failure) {
        Throwable cause = root(failure);
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return (cause.getClass().getSimpleName() + message).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** The name of the bean that Spring was making when it failed, the innermost one; empty when no bean is at fault. */
    static String bean(Throwable failure) {
        String name = "";
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Matcher match = BEAN.matcher(String.valueOf(at.getMessage()));
            if (match.find()) {
                name = match.group(1);
            }
        }
        return name;
    }

    /** Beans that do not start, told by the bean at fault where there is one. */
    static HostFailure beans(Throwable failure) {
        String bean = bean(failure);
        return new HostFailure("The app's beans do not start" + (bean.isEmpty() ? "" : ", bean '" + bean + "'") + ": " + line(failure),
                failure);
    }

    static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
