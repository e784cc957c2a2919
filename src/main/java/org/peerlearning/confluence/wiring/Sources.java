package org.peerlearning.confluence.wiring;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.peerlearning.calendar.FeedToken;
import org.peerlearning.calendar.FeedTokens;
import org.peerlearning.confluence.store.AoTransactions;

/** The real sources of time, chance and waiting. Tests bring their own. */
public final class Sources {

    private Sources() {}

    /** Whole milliseconds, as the tables keep them: what was answered and what is read later are the same. */
    public static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Any value will do, as long as it is hardly ever the same twice. */
    public static LongSupplier touches() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    /** 32 bytes that nobody can foresee, in hexadecimal. */
    public static Supplier<String> drawSeeds() {
        SecureRandom chance = new SecureRandom();
        return () -> {
            byte[] seed = new byte[32];
            chance.nextBytes(seed);
            return HexFormat.of().formatHex(seed);
        };
    }

    /** Secrets for the addresses of feeds. */
    public static FeedTokens feedTokens() {
        SecureRandom chance = new SecureRandom();
        return () -> {
            byte[] secret = new byte[32];
            chance.nextBytes(secret);
            return FeedToken.of(secret);
        };
    }

    public static AoTransactions.Pause pause() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
