package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * The key of a person that never changes, whatever happens to the name.
 *
 * <p>Source: <a href="https://github.com/atlassian-labs/atlassian-slack-integration-server">
 * Slack integration, Confluence 9.0 and 10.0</a>.
 * Holds for: 9.2, 10.2.
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String stringValue;

    public UserKey(String userkeyValue) {
        stringValue = Objects.requireNonNull(userkeyValue, "userkeyValue");
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UserKey other && stringValue.equals(other.stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }

    @Override
    public String toString() {
        return stringValue;
    }
}
