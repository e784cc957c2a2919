package org.peerlearning.shared;

/** The key of a wiki space, as people type it in addresses, for example {@code ENG}. */
public record SpaceKey(String value) {
    public SpaceKey {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a space key is not blank");
        }
    }
}
