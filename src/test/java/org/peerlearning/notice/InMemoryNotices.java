package org.peerlearning.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.peerlearning.notice.Crowds.Place;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Undoable;

/** Notices in memory, for one thread at a time. */
public final class InMemoryNotices implements NoticeRepository, NoticeQueue, NoticeShelf, NoticeAudit, PastNotices, Undoable {

    private final Clock clock;
    private final Map<Long, Notice> notices = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();
    private boolean closed;

    public InMemoryNotices(Clock clock) {
        this.clock = clock;
    }

    /** Everything that is kept, in the order in which it was written. */
    public List<Notice> all() {
        return List.copyOf(notices.values());
    }

    @Override
    public synchronized void tell(List<NewNotice> facts) {
        facts.forEach(fact -> add(fact, fact.key() + "#" + last.get()));
    }

    @Override
    public synchronized void tellOnce(List<NewNotice> facts) {
        facts.forEach(fact -> {
            if (known(Set.of(fact.key())).isEmpty()) {
                add(fact, fact.key());
            }
        });
    }

    private void add(NewNotice fact, String key) {
        NoticeId id = new NoticeId(last.incrementAndGet());
        NewNotice kept = new NewNotice(fact.to(), fact.kind(), fact.about(), fact.details(), key, fact.notBefore());
        notices.put(id.value(), new Notice(id, kept, clock.instant(), Progress.beginning(fact.notBefore()), false, false));
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        notices.values().stream().map(notice -> notice.fact().key()).filter(keys::contains).forEach(known::add);
        return known;
    }

    @Override
    public synchronized List<Notice> claim(Instant now, Instant until, int limit) {
        if (closed) {
            throw new NotNow(Refusal.unavailable("site.stopping"));
        }
        List<Notice> due = new ArrayList<>();
        for (NoticeState state : List.of(NoticeState.SENDING, NoticeState.WAITING)) {
            notices.values().stream()
                    .filter(notice -> notice.progress().state() == state && !notice.progress().due().isAfter(now))
                    .sorted(Comparator.comparing((Notice notice) -> notice.progress().due()).thenComparing(notice -> notice.id().value()))
                    .forEach(due::add);
        }
        return due.stream()
                .limit(Math.max(0, limit))
                .map(notice -> {
                    Progress was = notice.progress();
                    return put(notice, new Progress(NoticeState.SENDING, until, was.tries() + 1, was.why(), was.reached()));
                })
                .toList();
    }

    /** As if the app were being stopped, or the wiki had become read-only. */
    public void close() {
        closed = true;
    }

    /** As if it were started again. */
    public void open() {
        closed = false;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public synchronized void settle(List<Settled> settled) {
        for (Settled each : settled) {
            Notice now = notices.get(each.claimed().id().value());
            if (now != null && now.progress().equals(each.claimed().progress())) {
                boolean show = each.show() && !now.shown();
                notices.put(now.id().value(), new Notice(
                        now.id(), now.fact(), now.since(), each.then(), now.shown() || show, now.unread() || show));
                tellOnce(each.also());
            }
        }
    }

    private Notice put(Notice notice, Progress progress) {
        Notice after = new Notice(notice.id(), notice.fact(), notice.since(), progress, notice.shown(), notice.unread());
        notices.put(after.id().value(), after);
        return after;
    }

    @Override
    public List<Notice> of(PersonKey person, Optional<NoticeId> before, int limit) {
        return latest(notice -> isOf(notice, person) && notice.shown(), before, limit);
    }

    @Override
    public int unread(PersonKey person) {
        return (int) notices.values().stream().filter(notice -> isOf(notice, person) && notice.unread()).count();
    }

    @Override
    public void read(PersonKey person, Collection<NoticeId> some) {
        notices.values().stream().filter(notice -> isOf(notice, person) && some.contains(notice.id())).forEach(this::markRead);
    }

    @Override
    public int readUpTo(PersonKey person, NoticeId up) {
        List<Notice> unread = notices.values().stream()
                .filter(notice -> isOf(notice, person) && notice.unread() && notice.id().value() <= up.value())
                .toList();
        unread.forEach(this::markRead);
        return unread.size();
    }

    private void markRead(Notice notice) {
        notices.put(notice.id().value(), new Notice(notice.id(), notice.fact(), notice.since(), notice.progress(), notice.shown(), false));
    }

    @Override
    public synchronized List<Notice> claimHeld(PersonKey person, Instant until, int limit) {
        if (closed) {
            throw new NotNow(Refusal.unavailable("site.stopping"));
        }
        return held(person, limit).stream()
                .map(notice -> {
                    Progress was = notice.progress();
                    return put(notice, new Progress(NoticeState.SENDING, until, was.tries(), was.why(), was.reached()));
                })
                .toList();
    }

    private List<Notice> held(PersonKey person, int limit) {
        return notices.values().stream()
                .filter(notice -> isOf(notice, person) && notice.progress().state() == NoticeState.HELD)
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public synchronized void wake(PersonKey person, Instant now) {
        held(person, Integer.MAX_VALUE).forEach(notice -> put(notice, notice.progress().postponed(now)));
    }

    @Override
    public int count(NoticeState state) {
        return (int) notices.values().stream().filter(notice -> notice.progress().state() == state).count();
    }

    @Override
    public List<Notice> list(NoticeState state, Optional<NoticeId> before, int limit) {
        return latest(notice -> notice.progress().state() == state, before, limit);
    }

    private List<Notice> latest(Predicate<Notice> which, Optional<NoticeId> before, int limit) {
        return notices.values().stream()
                .filter(which)
                .filter(notice -> before.filter(id -> notice.id().value() >= id.value()).isEmpty())
                .sorted(Comparator.comparing((Notice notice) -> notice.id().value()).reversed())
                .limit(Math.max(0, limit))
                .toList();
    }

    @Override
    public synchronized boolean again(NoticeId id, Instant now) {
        Optional<Notice> failed = Optional.ofNullable(notices.get(id.value()))
                .filter(notice -> notice.progress().state() == NoticeState.FAILED);
        failed.ifPresent(notice -> put(notice, new Progress(NoticeState.WAITING, now, 0, "", notice.progress().reached())));
        return failed.isPresent();
    }

    @Override
    public int clear(Instant before, int limit) {
        return remove(
                notice -> (notice.progress().state().isOver() || notice.progress().state() == NoticeState.HELD)
                        && notice.since().isBefore(before),
                limit);
    }

    @Override
    public int forget(PersonKey person, int limit) {
        return remove(notice -> isOf(notice, person), limit);
    }

    private int remove(Predicate<Notice> which, int limit) {
        List<Long> gone = notices.values().stream().filter(which).limit(limit).map(notice -> notice.id().value()).toList();
        gone.forEach(notices::remove);
        return gone.size();
    }

    @Override
    public List<Notice> about(Collection<Place> places, Collection<Kind> kinds) {
        return notices.values().stream()
                .filter(notice -> kinds.contains(notice.kind()))
                .filter(notice -> places.stream().anyMatch(place ->
                        isOf(notice, place.person()) && notice.fact().about().session().equals(Optional.of(place.session()))))
                .toList();
    }

    private static boolean isOf(Notice notice, PersonKey person) {
        return notice.fact().to().reader().filter(person::equals).isPresent();
    }

    @Override
    public Runnable remember() {
        Map<Long, Notice> before = new TreeMap<>(notices);
        return () -> {
            notices.clear();
            notices.putAll(before);
        };
    }
}
