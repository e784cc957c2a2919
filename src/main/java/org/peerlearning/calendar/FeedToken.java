package org.peerlearning.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret in the address of a feed: 256 bits that nobody can foresee. It is shown once, and kept as a digest only; a plain digest will
 * do, because there are too many secrets to try.
 */
public final class FeedToken {

    private static final int BYTES = 32;
    private static final String SPELLING = "[A-Za-z0-9_-]{43}";

    private final String text;

    private FeedToken(String text) {
        this.text = text;
    }

    /** @param chance 32 bytes */
    public static FeedToken of(byte[] chance) {
        if (chance.length != BYTES) {
            throw new IllegalArgumentException("a secret of " + chance.length + " bytes");
        }
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    /** As it stands in an address; empty for what is none. */
    public static Optional<FeedToken> read(String text) {
        return text.matches(SPELLING) ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    /** For the address alone, never for a log. */
    public String text() {
        return text;
    }

    /** What is kept. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
