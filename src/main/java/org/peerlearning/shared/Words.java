package org.peerlearning.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The written form of enum values: lower case with hyphens, the same in JSON, macro parameters and i18n keys. */
public final class Words {

    private Words() {}

    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> byKey(E[] values, String key) {
        return Arrays.stream(values).filter(value -> key(value).equals(key)).findFirst();
    }
}
