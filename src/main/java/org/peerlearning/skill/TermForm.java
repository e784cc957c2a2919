package org.peerlearning.skill;

/**
 * The normal form of a spelling: two spellings with the same form are the same word to people, and so lead to the same skill.
 *
 * <p>Case, accents, blanks and punctuation make no difference: {@code Node.js}, {@code nodeJS} and {@code node js} are one spelling.
 * What tells names apart stays: the signs of {@code C++} and {@code C#}, the dot that {@code .NET} begins with, the ampersand of
 * {@code Q&A}, what stands between two numbers, emojis, and letters of every script. Plurals are other spellings: they are folded
 * when people search, not here, because two skills may well be called by them.
 */
public final class TermForm {

    /** No form is longer, so that it fits an indexed column. */
    public static final int LENGTH_MAX = 240;

    private static final int DIGEST_LENGTH = 16;

    private TermForm() {}

    /** Not empty for any text of which something can be seen. */
    public static String of(String text) {
        String folded = Folding.letters(text).strip();
        int[] letters = folded.codePoints().toArray();
        StringBuilder form = new StringBuilder(folded.length());
        for (int i = 0; i < letters.length; i++) {
            append(letters, i, form);
        }
        if (form.length() == 0) {
            form.append(bare(folded.isEmpty() ? text : folded));
        }
        return form.length() <= LENGTH_MAX ? form.toString() : shortened(form.toString());
    }

    private static void append(int[] letters, int i, StringBuilder form) {
        int c = letters[i];
        if (isPart(c)) {
            form.appendCodePoint(c);
        } else if (isTelling(letters, i)) {
            form.appendCodePoint(c);
        } else if (isBetweenNumbers(letters, i)) {
            form.append('.');
        }
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL,
                    Character.OTHER_NUMBER, Character.LETTER_NUMBER, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isTelling(int[] letters, int i) {
        return switch (letters[i]) {
            case '+' -> isPlusOfName(letters, i);
            case '#', '*' -> isSignOfLetter(letters, i);
            case '.' -> i == 0 && letters.length > 1 && Character.isLetter(letters[1]);
            case '&' -> nextTo(letters, i, -1) && nextTo(letters, i, 1);
            default -> false;
        };
    }

    /** {@code C++}, {@code C ++}, {@code A+}; but not the plus in {@code Word + Excel} or {@code Word+Excel}. */
    private static boolean isPlusOfName(int[] letters, int i) {
        boolean doubled = i > 0 && letters[i - 1] == '+' || i + 1 < letters.length && letters[i + 1] == '+';
        boolean after = i > 0 && Character.isLetterOrDigit(letters[i - 1]);
        boolean ends = i + 1 == letters.length || !Character.isLetterOrDigit(letters[i + 1]);
        return doubled && nextTo(letters, i, -1) || after && ends;
    }

    /** {@code C#}, {@code C #}, {@code A*}: a sign behind a name of one letter. */
    private static boolean isSignOfLetter(int[] letters, int i) {
        int at = i - 1;
        while (at >= 0 && Character.isWhitespace(letters[at])) {
            at--;
        }
        return at >= 0 && Character.isLetter(letters[at]) && (at == 0 || !Character.isLetterOrDigit(letters[at - 1]));
    }

    /** Whether letters or numbers come next in that direction, after blanks and the same sign. */
    private static boolean nextTo(int[] letters, int i, int step) {
        int at = i + step;
        while (at >= 0 && at < letters.length && (Character.isWhitespace(letters[at]) || letters[at] == letters[i])) {
            at += step;
        }
        return at >= 0 && at < letters.length && Character.isLetterOrDigit(letters[at]);
    }

    /** The first of the signs between two numbers: {@code 3.10} is not {@code 310}, and {@code 24/7} is {@code 24 7}. */
    private static boolean isBetweenNumbers(int[] letters, int i) {
        if (i == 0 || !Character.isDigit(letters[i - 1])) {
            return false;
        }
        int at = i;
        while (at < letters.length && !isPart(letters[at])) {
            at++;
        }
        return at < letters.length && Character.isDigit(letters[at]);
    }

    /** For a text of signs alone: the signs. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String shortened(String form) {
        long digest = 1125899906842597L;
        for (int i = 0; i < form.length(); i++) {
            digest = digest * 31 + form.charAt(i);
        }
        int end = LENGTH_MAX - DIGEST_LENGTH;
        if (Character.isHighSurrogate(form.charAt(end - 1))) {
            end--;
        }
        return form.substring(0, end) + String.format("%016x", digest);
    }
}
