package org.peerlearning.shared;

/** A person, held by the wiki's user key. Names change and people leave; the key stays. */
public record PersonKey(String value) {
    public PersonKey {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a person key is not blank");
        }
    }
}
