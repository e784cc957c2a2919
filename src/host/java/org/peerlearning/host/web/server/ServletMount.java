package org.peerlearning.host.web.server;

import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;

/** Where module types hang servlets, before the server starts or while it runs. */
@FunctionalInterface
public interface ServletMount {

    /**
     * Gives addresses to a servlet, which is initialised when the server starts, or at once when it has.
     *
     * @param name unique on the site
     * @param servlet the one instance
     * @param initParams what its configuration says
     * @param patterns below the context path, for example {@code /rest/notes/1.0/*}
     * @throws org.peerlearning.host.HostFailure naming a pattern that another servlet has
     */
    void mount(String name, Servlet servlet, Map<String, String> initParams, List<String> patterns);

    /** Takes a servlet away again, after giving those that it answers some seconds; nobody reaches it any more. */
    default void unmount(String name) {}
}
