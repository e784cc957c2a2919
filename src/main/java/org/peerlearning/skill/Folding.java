package org.peerlearning.skill;

import java.text.Normalizer;

/**
 * Letters as they are compared: without case, accents, vowel points and typographic variants, in any script.
 *
 * <p>Only marks that people leave out when they type fast are dropped. Marks that make another letter (Japanese voicing, the vowel
 * signs of Indian scripts, the breve of a Russian short i) stay.
 */
public final class Folding {

    private static final int BREVE = 0x306;

    private Folding() {}

    /** The text, folded letter by letter; blanks and signs stay where they are. */
    public static String letters(String text) {
        StringBuilder bare = new StringBuilder(text.length() + 8);
        // A trade mark sign would otherwise be taken apart into letters.
        text.codePoints().filter(c -> !isOrnament(c)).forEach(bare::appendCodePoint);
        StringBuilder folded = new StringBuilder(bare.length() + 8);
        int before = 0;
        for (int c : Normalizer.normalize(bare, Normalizer.Form.NFKD).codePoints().toArray()) {
            boolean shortI = c == BREVE && Character.UnicodeScript.of(before) == Character.UnicodeScript.CYRILLIC;
            if (shortI || !isDroppedMark(c)) {
                append(c, folded);
            }
            before = c;
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** What decorates a name without being part of it: trade marks, how an emoji is drawn, joiners. */
    private static boolean isOrnament(int c) {
        return switch (c) {
            case '\u2122', '\u00AE', '\u00A9', '\u2120' -> true;
            default -> c >= 0x1F3FB && c <= 0x1F3FF || Character.getType(c) == Character.FORMAT;
        };
    }

    private static boolean isDroppedMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> isLatinMark(c) || isSemiticMark(c) || isDrawing(c);
            default -> c == '\u0640'; // the stretch of Arabic calligraphy
        };
    }

    private static boolean isLatinMark(int c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x1AB0 && c <= 0x1AFF || c >= 0x1DC0 && c <= 0x1DFF || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE20 && c <= 0xFE2F;
    }

    private static boolean isSemiticMark(int c) {
        return c >= 0x591 && c <= 0x5C7 || c >= 0x610 && c <= 0x61A || c >= 0x64B && c <= 0x65F || c == 0x670 || c >= 0x6D6 && c <= 0x6ED;
    }

    private static boolean isDrawing(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static void append(int c, StringBuilder folded) {
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        switch (lower) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ħ' -> folded.append('h');
            case 'ŋ' -> folded.append('n');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            case '♯' -> folded.append('#');
            // Letters that Arabic and Persian keyboards give for one another.
            case 'ى', 'ی' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            default -> {
                int digit = Character.isDigit(lower) ? Character.digit(lower, 10) : -1;
                folded.appendCodePoint(digit < 0 ? lower : '0' + digit);
            }
        }
    }
}
