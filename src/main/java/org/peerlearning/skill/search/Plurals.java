package org.peerlearning.skill.search;

/**
 * Words of which several are meant, brought to one: English and French, by their endings alone.
 *
 * <p>For comparing only. What comes out need not be a word, as long as one and many give the same.
 */
final class Plurals {

    /** Shorter words are mostly abbreviations: CSS, AWS, bus. */
    private static final int LENGTH_MIN = 4;

    private Plurals() {}

    /** @param word folded */
    static String folded(String word) {
        int length = word.length();
        if (length < LENGTH_MIN) {
            return word;
        }
        char last = word.charAt(length - 1);
        if (last == 'x') {
            return foldedX(word, length);
        }
        return last == 's' ? foldedS(word, length) : word;
    }

    /** Gateaux, journaux, jeux, genoux. */
    private static String foldedX(String word, int length) {
        if (word.endsWith("eaux") || word.endsWith("eux") || word.endsWith("oux")) {
            return word.substring(0, length - 1);
        }
        return word.endsWith("aux") && length > LENGTH_MIN ? word.substring(0, length - 2) + "l" : word;
    }

    private static String foldedS(String word, int length) {
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > LENGTH_MIN + 1) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, hissing ? length - 2 : length - 1);
    }
}
