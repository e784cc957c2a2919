package org.peerlearning.host.modules;

import org.peerlearning.host.osgi.Plugin;
import org.w3c.dom.Element;

/** One kind of element under {@code <atlassian-plugin>}: what it means when the app is enabled, and when it goes. */
public interface ModuleType {

    /** The name of the element, for example {@code servlet}. */
    String element();

    /**
     * Brings one module to life.
     *
     * @param module the module's element in the descriptor
     * @param plugin the app it belongs to, its beans being up
     * @throws Exception when the module cannot live; the caller names the module in what it tells the user
     */
    void enable(Element module, Plugin plugin) throws Exception;

    /** Called once after the last module of this type, for what can only be checked when all are there. */
    default void allEnabled(Plugin plugin) {}

    /** Takes back everything that modules of this type of the given app brought. */
    default void disable(Plugin plugin) {}
}
