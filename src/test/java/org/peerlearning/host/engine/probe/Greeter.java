package org.peerlearning.host.engine.probe;

import com.atlassian.sal.api.ApplicationProperties;

/** A bean that lives on a service of the host. */
public class Greeter {

    private final ApplicationProperties properties;

    public Greeter(ApplicationProperties properties) {
        this.properties = properties;
    }

    public String greet(String whom) {
        return "Hello " + whom + ", from " + properties.getDisplayName();
    }
}
