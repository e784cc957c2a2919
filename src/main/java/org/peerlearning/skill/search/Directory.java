package org.peerlearning.skill.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.peerlearning.skill.ClaimRepository;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.DirectoryWatch;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Vocabularies;
import org.peerlearning.skill.Vocabulary;

/**
 * The directory as this node keeps it in memory.
 *
 * <p>What is written on this node is in it at once. What other nodes write is looked for by whoever searches, at most every two seconds;
 * only one thread looks, and the others go on with what is there. So it is with the vocabulary. A search between two looks costs no
 * statement. There is no thread besides the one that reads everybody when the node starts; until it is through, searches are
 * answered from the database.
 */
public final class Directory implements DirectoryWatch {

    static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    /** By so much the clocks of nodes may differ, and a transaction may last. */
    static final Duration LOOK_BACK = Duration.ofMinutes(10);

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final Clock clock;
    private final Executor background;

    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile DirectoryIndex latest;
    private volatile SkillFinder finder = new SkillFinder(new Vocabulary(-1, List.of()));
    private volatile Instant looked = Instant.EPOCH;
    private volatile boolean stopped;

    /** @param background runs the reading of everybody when the first search comes, apart from it */
    public Directory(Vocabularies vocabularies, ClaimRepository claims, Clock clock, Executor background) {
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.clock = clock;
        this.background = background;
    }

    public boolean isLoaded() {
        return latest != null;
    }

    /** Skills by what people type, in the vocabulary as it is now; what other nodes changed in the last two seconds may be missing. */
    SkillFinder finder() {
        Vocabulary now = isTimeToLook() ? vocabularies.now() : vocabularies.known();
        SkillFinder held = finder;
        return held.vocabulary() == now ? held : made(now);
    }

    private synchronized SkillFinder made(Vocabulary vocabulary) {
        if (finder.vocabulary() != vocabulary) {
            finder = new SkillFinder(vocabulary);
        }
        return finder;
    }

    /** Everybody, as far as this node knows; empty while it reads. */
    Optional<DirectoryIndex> index() {
        if (latest == null) {
            startLoading();
            return Optional.empty();
        }
        SkillFinder now = finder();
        if (latest.finder != now) {
            writing.lock();
            try {
                speak(now);
            } finally {
                writing.unlock();
            }
        }
        if (isTimeToLook() && writing.tryLock()) {
            try {
                if (isTimeToLook()) {
                    look();
                }
            } finally {
                writing.unlock();
            }
        }
        return Optional.of(latest);
    }

    /** Those who claim one of these, read from the database now. */
    DirectoryIndex readOnly(Collection<SkillId> roots) {
        SkillFinder now = finder();
        Set<SkillId> wanted = new HashSet<>();
        roots.forEach(root -> wanted.addAll(now.vocabulary().family(root)));
        return DirectoryWriter.of(now, each -> claims.claiming(wanted, each));
    }

    /** Everybody, read from the database now. */
    DirectoryIndex readAll() {
        return DirectoryWriter.of(finder(), claims::everybody);
    }

    /** The index, or one that is read from the database now and then forgotten. */
    DirectoryIndex indexOrRead() {
        return index().orElseGet(this::readAll);
    }

    @Override
    public void written(DirectoryEntry entry) {
        writing.lock();
        try {
            // While everybody is being read, this is read as well, at the end.
            if (latest != null) {
                latest = DirectoryWriter.with(List.of(entry), latest);
            }
        } finally {
            writing.unlock();
        }
    }

    private void startLoading() {
        if (loading.compareAndSet(false, true)) {
            background.execute(this::load);
        }
    }

    /** Reads everybody, and then what has changed meanwhile. If it fails, the next search begins anew. */
    public void load() {
        loading.set(true);
        try {
            Instant begin = clock.instant();
            DirectoryIndex everybody = DirectoryWriter.of(finder(), each -> claims.everybody(entry -> {
                if (stopped) {
                    throw new CancellationException("the app stops");
                }
                each.accept(entry);
            }));
            writing.lock();
            try {
                latest = everybody;
                looked = begin;
                look();
            } finally {
                writing.unlock();
            }
        } finally {
            loading.set(false);
        }
    }

    /** The app stops: who reads everybody gives up. */
    public void stop() {
        stopped = true;
    }

    private boolean isTimeToLook() {
        return !clock.instant().isBefore(looked.plus(LOOK_EVERY));
    }

    private void look() {
        Instant now = clock.instant();
        speak(finder());
        latest = DirectoryWriter.with(claims.changedSince(looked.minus(LOOK_BACK)), latest);
        looked = now;
    }

    private void speak(SkillFinder now) {
        if (latest.finder != now) {
            latest = DirectoryWriter.under(now, latest);
        }
    }
}
