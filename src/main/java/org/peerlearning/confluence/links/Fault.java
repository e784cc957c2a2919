package org.peerlearning.confluence.links;

/** What is wrong with a link. */
enum Fault {
    TYPE_MISSING("there is no such type", "type-missing"),
    TYPE_BROKEN("the type is there but cannot be used", "type-broken"),
    KIND_CHANGED("it was an interface and is a class now, or the other way about", "kind-changed"),
    MEMBER_MISSING("the type has no such member", "member-missing"),
    MEMBER_CHANGED("the member is static now and was not, or the other way about, or is no longer open to apps", "member-changed"),
    NOT_IMPLEMENTED("the platform now demands a method that the app does not have", "not-implemented");

    private final String words;
    private final String key;

    Fault(String words, String key) {
        this.words = words;
        this.key = key;
    }

    /** For the log, which speaks English. */
    String words() {
        return words;
    }

    /** The end of the i18n key of what people read. */
    String key() {
        return key;
    }
}
