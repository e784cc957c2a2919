package org.peerlearning.skill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.PersonKey;

/**
 * The wiki is asked where people work, and whether they are still there, of a bounded number of them at a time: a directory outside the
 * wiki changes them without a word. Running twice, on two nodes, or late does no harm.
 */
public final class RefreshProfiles {

    /** So long an answer is good enough. */
    static final Duration GOOD_FOR = Duration.ofHours(24);
    /** So many people at a time: with a run every five minutes, more than 140,000 a day. */
    static final int BATCH = 500;

    private final DirectoryRounds rounds;
    private final Profiles profiles;
    private final ClaimRepository claims;
    private final Clock clock;

    public RefreshProfiles(DirectoryRounds rounds, Profiles profiles, ClaimRepository claims, Clock clock) {
        this.rounds = rounds;
        this.profiles = profiles;
        this.claims = claims;
        this.clock = clock;
    }

    /** Somebody about whom the wiki could not be asked, and why; the others were. */
    public record Failure(PersonKey person, RuntimeException reason) {}

    public List<Failure> run() {
        Instant now = clock.instant();
        List<Failure> failures = new ArrayList<>();
        for (DirectoryRounds.Known known : rounds.notAskedSince(now.minus(GOOD_FOR), BATCH)) {
            attempt(known.person(), () -> refresh(known), failures);
            // Who failed waits for the next round as well, or those behind them would never have their turn.
            attempt(known.person(), () -> rounds.asked(known.person(), now), failures);
        }
        return failures;
    }

    private static void attempt(PersonKey person, Runnable work, List<Failure> failures) {
        try {
            work.run();
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException reason) {
            failures.add(new Failure(person, reason));
        }
    }

    /** What is known of who left stays as it was: they may come back. */
    private void refresh(DirectoryRounds.Known known) {
        boolean present = profiles.isPresent(known.person());
        Profile profile = present ? profiles.of(known.person()) : known.profile();
        if (present != known.present() || !profile.equals(known.profile())) {
            claims.changing(known.person(), work -> {
                work.present(present);
                work.profile(profile);
                return present;
            });
        }
    }
}
