package org.peerlearning.confluence.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The forms of spellings as {@link SkillTermRow}s keep them: plain characters only, and never longer than their column.
 *
 * <p>Some databases take all characters beyond the first sixteen bits for the same one, so that any two emojis would be one skill, and
 * each cuts or refuses long texts in its own way.
 */
final class FormKeys {

    private static final int LONGEST = 200;
    /** Between what is kept of a long form and its digest. No form that was short enough has one of its own. */
    private static final char CUT = '~';

    private FormKeys() {}

    static String of(String form) {
        StringBuilder plain = new StringBuilder();
        form.codePoints().forEach(point -> {
            if (point >= ' ' && point < CUT && point != '\\') {
                plain.append((char) point);
            } else {
                plain.append('\\').append(Integer.toHexString(point)).append(';');
            }
        });
        return plain.length() <= LONGEST ? plain.toString() : plain.substring(0, LONGEST / 2) + CUT + digest(form);
    }

    private static String digest(String form) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
