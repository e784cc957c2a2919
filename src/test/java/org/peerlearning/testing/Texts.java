package org.peerlearning.testing;

import java.util.List;

/** Texts that break careless storage. */
public final class Texts {

    /** Accents, composed and not; right to left with a mark; beyond the basic plane; quotes, markup, SQL, percent and backslash. */
    public static final List<String> HARD = List.of(
            "Élève à l'école, naïve façade",
            "e\u0301te\u0301 decomposed",
            "\u05E9\u05DC\u05D5\u05DD \u200F\u0645\u0631\u062D\u0628\u0627 abc",
            "\uD83D\uDC69\u200D\uD83D\uDD2C science \uD83C\uDDEB\uD83C\uDDF7 \uD840\uDC0B",
            "日本語の勉強会",
            "O'Hara \"quoted\" <script>alert(1)</script> & more",
            "'; DROP TABLE \"AO_000000_GROUP\"; --",
            "100 % _ \\ ? {0} $a #b");

    private Texts() {}

    /** So many emojis; each is two UTF-16 units and four bytes in UTF-8. */
    public static String emojis(int count) {
        return "\uD83D\uDE80".repeat(count);
    }
}
