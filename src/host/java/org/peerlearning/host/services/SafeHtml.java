package org.peerlearning.host.services;

/** A value that is HTML already, on its way from the method that made it to the page. */
record SafeHtml(Object value) {

    static Object unboxed(Object maybe) {
        return maybe instanceof SafeHtml safe ? safe.value() : maybe;
    }

    static Object[] unboxed(Object[] values) {
        Object[] plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = unboxed(plain[i]);
        }
        return plain;
    }

    static boolean anyBoxed(Object[] values) {
        for (Object value : values) {
            if (value instanceof SafeHtml) {
                return true;
            }
        }
        return false;
    }

    /** Two are equal when their values are, and to a template a box is what is in it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
