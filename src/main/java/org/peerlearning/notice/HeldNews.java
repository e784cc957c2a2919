package org.peerlearning.notice;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.peerlearning.shared.PersonKey;

/** What waits for a person's digest, looked at once more like everything that is told: what is not true any more is left out. */
public final class HeldNews {

    /** At most so many are looked at for one digest; what is beyond waits for the next one. */
    private static final int HELD_MAX = 1_000;

    private final NoticeShelf shelf;
    private final Subjects subjects;
    private final ReaderFacts readers;
    private final NewsFacts news;

    public HeldNews(NoticeShelf shelf, Subjects subjects, ReaderFacts readers, NewsFacts news) {
        this.shelf = shelf;
        this.subjects = subjects;
        this.readers = readers;
        this.news = news;
    }

    /**
     * The part of a digest that tells what happened.
     *
     * @param more how many there are beside these lines
     * @param held all that need not wait any longer, told or not
     */
    record Part(List<Digest.News> lines, int more, List<NoticeId> held) {}

    Part of(PersonKey person, Instant now, int linesMax) {
        List<Notice> held = shelf.held(person, HELD_MAX);
        List<Notice> told = held.stream().filter(isToBeTold(held, now)).toList();
        List<Notice> first = told.subList(0, Math.min(linesMax, told.size()));
        return new Part(news.of(person, first), told.size() - first.size(), held.stream().map(Notice::id).toList());
    }

    private Predicate<Notice> isToBeTold(List<Notice> held, Instant now) {
        Subjects.Known about = subjects.of(held);
        ReaderFacts.Known reader = readers.of(held);
        return notice -> SendPolicy.objection(notice, readers.facts(notice, reader, about), now).isEmpty();
    }

    void release(List<NoticeId> held) {
        shelf.release(held);
    }
}
