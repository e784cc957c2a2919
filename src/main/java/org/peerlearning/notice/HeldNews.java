package org.peerlearning.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.peerlearning.shared.PersonKey;

/**
 * What waits for a person's digest, looked at once more like everything that is told: what is not true any more is left out.
 *
 * <p>A digest claims what it tells of before it is put together, as everything that is sent is claimed: who turns digests off meanwhile
 * wakes what waits, and would be told the same things once more. Whatever is put back is woken where nobody waits for a digest any more.
 */
public final class HeldNews {

    /** At most so many are looked at for one digest; what is beyond waits for the next one. */
    private static final int HELD_MAX = 1_000;

    private final NoticeQueue queue;
    private final NoticeShelf shelf;
    private final Subjects subjects;
    private final ReaderFacts readers;
    private final NewsFacts news;

    public HeldNews(NoticeQueue queue, NoticeShelf shelf, Subjects subjects, ReaderFacts readers, NewsFacts news) {
        this.queue = queue;
        this.shelf = shelf;
        this.subjects = subjects;
        this.readers = readers;
        this.news = news;
    }

    /**
     * The part of a digest that tells what happened.
     *
     * @param more how many there are beside these lines
     */
    record Part(List<Digest.News> lines, int more) {}

    List<Notice> take(PersonKey person, Instant now) {
        return queue.claimHeld(person, now.plus(SendNotices.LEASE), HELD_MAX);
    }

    Part of(PersonKey person, List<Notice> taken, Instant now, int linesMax) {
        List<Notice> told = taken.stream().filter(isToBeTold(taken, now)).toList();
        List<Notice> first = told.subList(0, Math.min(linesMax, told.size()));
        return new Part(news.of(person, first), told.size() - first.size());
    }

    private Predicate<Notice> isToBeTold(List<Notice> held, Instant now) {
        Subjects.Known about = subjects.of(held);
        ReaderFacts.Known reader = readers.of(held);
        return notice -> SendPolicy.objection(notice, readers.facts(notice, reader, about), now).isEmpty();
    }

    /** The mail that they waited for is on its way, or they are none to be told of any more. */
    void told(List<Notice> taken, Instant now) {
        settle(taken, NoticeState.SENT, now);
    }

    /** They wait for the next one. */
    void putBack(PersonKey person, List<Notice> taken, Instant now) {
        settle(taken, NoticeState.HELD, now);
        isHeld(List.of(person), now);
    }

    private void settle(List<Notice> taken, NoticeState state, Instant now) {
        if (!taken.isEmpty()) {
            queue.settle(taken.stream().map(notice -> new Settled(notice, notice.progress().over(state, now, ""), false)).toList());
        }
    }

    /** Something is held for these people, by what they wanted a moment ago: who wants no digest by now gets it at once. */
    void isHeld(Collection<PersonKey> people, Instant now) {
        readers.withoutDigest(people).forEach(person -> shelf.wake(person, now));
    }
}
