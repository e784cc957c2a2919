package org.peerlearning.host.people;

import com.atlassian.user.Group;

/** A group of people; all there is to it is its name. */
public record NamedGroup(String name) implements Group {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return name;
    }
}
