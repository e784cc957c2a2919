package org.peerlearning.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Transactions;

/**
 * Notices when somebody's weekly digest is due, and writes it down, once for each person and week. What it says is seen when it is sent.
 */
public final class WriteDigests {

    private static final int STEP = 200;

    private final PreferenceRepository preferences;
    private final NoticeRepository notices;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public WriteDigests(
            PreferenceRepository preferences, NoticeRepository notices, People people, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.notices = notices;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return what went wrong; it is tried again with the next run */
    public List<Failure> run() {
        // A clock that is ahead makes nobody's digest early.
        Instant now = clock.instant().minus(Reminders.APART);
        List<Failure> failures = new ArrayList<>();
        List<PersonKey> due = preferences.digestsDue(now, STEP);
        while (!due.isEmpty()) {
            int before = failures.size();
            due.forEach(person -> write(person, now, failures));
            boolean stuck = failures.size() - before == due.size();
            due = stuck ? List.of() : preferences.digestsDue(now, STEP);
        }
        return failures;
    }

    private void write(PersonKey person, Instant now, List<Failure> failures) {
        try {
            ZoneId zone = people.zone(person);
            transactions.inOne(() -> {
                notices.tellOnce(List.of(new NewNotice(
                        Recipient.one(person), Kind.DIGEST, About.NOTHING, Details.NONE, key(person, now, zone), now)));
                preferences.nextDigest(person, DigestTimes.after(now, zone));
                return true;
            });
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            failures.add(new Failure("the digest of " + person.value(), failure));
        }
    }

    /** The next one is another one; as long as it has not come, this is the same. */
    private static String key(PersonKey person, Instant now, ZoneId zone) {
        return Kind.DIGEST.key() + ":" + DigestTimes.after(now, zone).atZone(zone).toLocalDate() + "/" + person.value();
    }
}
