package org.peerlearning.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.notice.Recipient.Many;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.PersonKey;

/**
 * Sends what is due. It claims some notices at a time, looks at each once more, hands mails over to the wiki's queue outside of any
 * transaction, and keeps what became of them. Whatever goes wrong with one is that one's own; the others go on. When the app stops or
 * the wiki becomes read-only meanwhile, it keeps what became of those that it has seen to, and gives the rest back.
 */
public final class SendNotices {

    /** So many are claimed at once: what is held in memory does not grow with what waits. */
    static final int BATCH = 200;
    /** What became of so many is kept at once: as many may go out once more after a crash. */
    static final int CHUNK = 20;
    /** When another node may take over. */
    static final Duration LEASE = Duration.ofMinutes(15);
    /** A node stops so long before that, for the clock of another one may be ahead of its own. */
    static final Duration MARGIN = Reminders.APART.plusMinutes(1);
    /** After so long a run ends; the next one goes on. */
    static final Duration RUN = Duration.ofSeconds(50);

    private final NoticeQueue queue;
    private final Subjects subjects;
    private final ReaderFacts readers;
    private final Consequences consequences;
    private final Deliveries deliveries;
    private final Clock clock;

    public SendNotices(
            NoticeQueue queue,
            Subjects subjects,
            ReaderFacts readers,
            Consequences consequences,
            Deliveries deliveries,
            Clock clock) {
        this.queue = queue;
        this.subjects = subjects;
        this.readers = readers;
        this.consequences = consequences;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return what went wrong; each of it is tried again, or has failed for good and is told to administrators */
    public List<Failure> run() {
        Instant end = clock.instant().plus(RUN);
        List<Failure> failures = new ArrayList<>();
        boolean goOn = true;
        while (goOn && clock.instant().isBefore(end)) {
            Instant now = clock.instant();
            Instant until = now.plus(LEASE);
            List<Notice> claimed = queue.claim(now, until, BATCH);
            goOn = !claimed.isEmpty() && send(claimed, until.minus(MARGIN), failures);
        }
        return failures;
    }

    /** @return whether it makes sense to go on */
    private boolean send(List<Notice> claimed, Instant stop, List<Failure> failures) {
        Optional<Known> known = knownTogether(claimed, failures);
        List<Settled> settled = new ArrayList<>();
        for (int next = 0; next < claimed.size(); next++) {
            Notice notice = claimed.get(next);
            if (!clock.instant().isBefore(stop)) {
                // The rest is left to whoever takes over.
                break;
            }
            if (!queue.isOpen()) {
                // Whoever goes on need not wait until these may be taken over.
                claimed.subList(next, claimed.size()).forEach(rest -> settled.add(givenBack(rest)));
                break;
            }
            settled.add(one(notice, known, failures));
            if (settled.size() == CHUNK) {
                if (!settle(settled, failures)) {
                    return false;
                }
                settled.clear();
            }
        }
        return (settled.isEmpty() || settle(settled, failures)) && queue.isOpen();
    }

    private Settled givenBack(Notice notice) {
        return new Settled(notice, notice.progress().unclaimed(clock.instant()), false);
    }

    /** What is known about notices and their readers. */
    private record Known(Subjects.Known subjects, ReaderFacts.Known readers) {}

    private Known known(List<Notice> notices) {
        return new Known(subjects.of(notices), readers.of(notices));
    }

    /** Empty where one of them kept the others from being read; then each is read alone. */
    private Optional<Known> knownTogether(List<Notice> notices, List<Failure> failures) {
        try {
            return Optional.of(known(notices));
        } catch (RuntimeException failure) {
            failures.add(new Failure("what " + notices.size() + " notices are about", failure));
            return Optional.empty();
        }
    }

    private Settled one(Notice notice, Optional<Known> together, List<Failure> failures) {
        Instant now = clock.instant();
        if (Pauses.isHopeless(notice.progress())) {
            return new Settled(notice, notice.progress().failed(NoticeState.FAILED, now, "never came to an end"), false);
        }
        try {
            Known known = together.orElseGet(() -> known(List.of(notice)));
            return notice.fact().to() instanceof Many many
                    ? consequences.step(notice, many, known.subjects().session(notice), now)
                    : told(notice, readers.facts(notice, known.readers(), known.subjects()), now);
        } catch (NotNow stopped) {
            // Before anything was handed over; what was handed over before it can still be kept.
            return givenBack(notice);
        } catch (RuntimeException failure) {
            failures.add(failure(notice, failure));
            return new Settled(notice, Pauses.after(notice.progress(), now, failure.toString()), false);
        }
    }

    private static Failure failure(Notice notice, RuntimeException failure) {
        return new Failure("notice " + notice.id().value() + " (" + notice.kind().key() + ")", failure);
    }

    /**
     * Where several cannot be kept together, each is kept alone.
     *
     * @return whether anything could be kept: if not, more mails would go out that nobody knows of
     */
    private boolean settle(List<Settled> settled, List<Failure> failures) {
        try {
            queue.settle(settled);
            heldFor(settled);
            return true;
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            failures.add(new Failure("what became of " + settled.size() + " notices", failure));
            return settled.stream().filter(each -> settleAlone(each, failures)).count() > 0;
        }
    }

    /** Their readers may have turned digests off since it was looked what they want. */
    private void heldFor(List<Settled> settled) {
        List<PersonKey> readers = settled.stream()
                .filter(each -> each.then().state() == NoticeState.HELD)
                .flatMap(each -> each.claimed().fact().to().reader().stream())
                .distinct()
                .toList();
        if (!readers.isEmpty()) {
            deliveries.isHeld(readers, clock.instant());
        }
    }

    private boolean settleAlone(Settled settled, List<Failure> failures) {
        try {
            queue.settle(List.of(settled));
            return true;
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            failures.add(failure(settled.claimed(), failure));
            return giveUpOn(settled, failure, failures);
        }
    }

    /** What it leads to cannot be written; what became of a mail that was handed over can. */
    private boolean giveUpOn(Settled settled, RuntimeException reason, List<Failure> failures) {
        Progress then = settled.then().state() == NoticeState.SENT && settled.claimed().fact().to().reader().isPresent()
                ? settled.then()
                : Pauses.after(settled.claimed().progress(), clock.instant(), reason.toString());
        try {
            queue.settle(List.of(new Settled(settled.claimed(), then, settled.show())));
            return true;
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            failures.add(failure(settled.claimed(), failure));
            return false;
        }
    }

    private Settled told(Notice notice, Facts facts, Instant now) {
        Progress progress = notice.progress();
        List<NewNotice> also = consequences.forLateJoiner(notice, facts, now);
        Verdict verdict = SendPolicy.verdict(notice, facts, now);
        if (verdict instanceof Verdict.Skip skip) {
            return new Settled(notice, progress.over(NoticeState.SKIPPED, now, skip.why()), false, also);
        }
        if (verdict instanceof Verdict.NotYet wait) {
            return new Settled(notice, progress.waiting(wait.until(), wait.why()), false, also);
        }
        if (verdict instanceof Verdict.Show) {
            return new Settled(notice, progress.over(NoticeState.SHOWN, now, ""), true, also);
        }
        if (verdict instanceof Verdict.Hold hold) {
            return new Settled(notice, progress.over(NoticeState.HELD, now, ""), hold.show(), also);
        }
        if (verdict instanceof Verdict.Later later) {
            return new Settled(notice, progress.postponed(later.until()), later.show(), also);
        }
        boolean show = ((Verdict.Mail) verdict).show();
        return new Settled(notice, handed(notice, facts, now), show, also);
    }

    private Progress handed(Notice notice, Facts facts, Instant now) {
        Handed handed = deliveries.deliver(notice, facts, now);
        Progress progress = notice.progress();
        if (handed instanceof Handed.Unreachable no) {
            return progress.over(NoticeState.SKIPPED, now, no.why());
        }
        if (handed instanceof Handed.NoWay none) {
            return Pauses.without(progress, now, none.why());
        }
        if (handed instanceof Handed.TryLater later) {
            return Pauses.after(progress, now, later.why());
        }
        return progress.over(NoticeState.SENT, now, "");
    }
}
