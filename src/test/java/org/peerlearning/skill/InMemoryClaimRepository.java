package org.peerlearning.skill;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Undoable;

/** Claims and the directory in memory, for one thread. */
public final class InMemoryClaimRepository implements ClaimRepository, Undoable {

    private final TreeMap<Long, Claim> claims = new TreeMap<>();
    private final List<Confirmation> confirmations = new ArrayList<>();
    private final TreeMap<String, DirectoryEntry> entries = new TreeMap<>();
    private final Map<PersonKey, Work> running = new HashMap<>();
    private final Clock clock;
    private final DirectoryWatch watch;
    private long last;

    public InMemoryClaimRepository(Clock clock, DirectoryWatch watch) {
        this.clock = clock;
        this.watch = watch;
    }

    public InMemoryClaimRepository(Clock clock) {
        this(clock, entry -> {});
    }

    @Override
    public <T> T changing(PersonKey person, Function<ClaimWork, T> work) {
        if (running.containsKey(person)) {
            return work.apply(running.get(person));
        }
        Runnable back = remember();
        Work mine = new Work(person);
        running.put(person, mine);
        T done;
        try {
            done = work.apply(mine);
            mine.close();
        } catch (RuntimeException | Error failure) {
            back.run();
            throw failure;
        } finally {
            running.remove(person);
            mine.over = true;
        }
        if (mine.changed) {
            watch.written(entries.get(person.value()));
        }
        return done;
    }

    @Override
    public List<Claim> of(PersonKey person) {
        return claims.values().stream().filter(claim -> claim.person().equals(person)).toList();
    }

    @Override
    public Map<PersonKey, List<Claim>> of(Collection<PersonKey> people) {
        Map<PersonKey, List<Claim>> found = new LinkedHashMap<>();
        people.forEach(person -> found.put(person, of(person)));
        return found;
    }

    @Override
    public Optional<Claim> byId(ClaimId id) {
        return Optional.ofNullable(claims.get(id.value()));
    }

    @Override
    public Map<ClaimId, List<Confirmation>> confirmations(Collection<ClaimId> some) {
        return some.stream().distinct().collect(Collectors.toMap(Function.identity(), this::confirmations));
    }

    private List<Confirmation> confirmations(ClaimId claim) {
        return confirmations.stream()
                .filter(confirmation -> confirmation.claim().equals(claim))
                .sorted(Comparator.comparing(Confirmation::at))
                .toList();
    }

    @Override
    public Optional<DirectoryEntry> entry(PersonKey person) {
        return Optional.ofNullable(entries.get(person.value()));
    }

    @Override
    public void everybody(Consumer<DirectoryEntry> each) {
        List.copyOf(entries.values()).forEach(each);
    }

    @Override
    public List<DirectoryEntry> entries(Optional<PersonKey> after, int limit) {
        return entries.tailMap(after.map(PersonKey::value).orElse(""), false).values().stream().limit(limit).toList();
    }

    @Override
    public List<DirectoryEntry> changedSince(Instant moment) {
        return entries.values().stream().filter(entry -> !entry.changed().isBefore(moment)).toList();
    }

    @Override
    public Runnable remember() {
        Map<Long, Claim> claimsBefore = new TreeMap<>(claims);
        List<Confirmation> confirmationsBefore = List.copyOf(confirmations);
        Map<String, DirectoryEntry> entriesBefore = new TreeMap<>(entries);
        return () -> {
            claims.clear();
            claims.putAll(claimsBefore);
            confirmations.clear();
            confirmations.addAll(confirmationsBefore);
            entries.clear();
            entries.putAll(entriesBefore);
        };
    }

    private final class Work implements ClaimWork {

        private final PersonKey person;
        private DirectoryEntry entry;
        private boolean changed;
        private boolean over;

        Work(PersonKey person) {
            this.person = person;
            this.entry = entries.computeIfAbsent(person.value(), key -> DirectoryEntry.empty(person, clock.instant()));
        }

        @Override
        public List<Claim> claims() {
            check();
            return of(person);
        }

        @Override
        public Claim add(SkillId skill, ClaimTerms terms, Instant now) {
            check();
            if (claims().stream().anyMatch(claim -> claim.skill().equals(skill))) {
                throw new IllegalStateException("claimed twice: " + skill);
            }
            Claim claim = new Claim(new ClaimId(++last), person, skill, terms, now, now);
            claims.put(claim.id().value(), claim);
            changed = true;
            return claim;
        }

        @Override
        public void save(Claim claim) {
            own(claim.id());
            claims.put(claim.id().value(), claim);
            changed = true;
        }

        @Override
        public void remove(ClaimId claim) {
            own(claim);
            claims.remove(claim.value());
            confirmations.removeIf(confirmation -> confirmation.claim().equals(claim));
            changed = true;
        }

        @Override
        public List<Confirmation> confirmations(ClaimId claim) {
            check();
            return InMemoryClaimRepository.this.confirmations(claim);
        }

        @Override
        public void confirm(Confirmation confirmation) {
            own(confirmation.claim());
            if (confirmations(confirmation.claim()).stream().noneMatch(other -> other.by().equals(confirmation.by()))) {
                confirmations.add(confirmation);
                changed = true;
            }
        }

        @Override
        public void withdraw(ClaimId claim, PersonKey by) {
            own(claim);
            changed |= confirmations.removeIf(other -> other.claim().equals(claim) && other.by().equals(by));
        }

        @Override
        public void move(ClaimId from, ClaimId to) {
            own(from);
            own(to);
            for (Confirmation moving : confirmations(from)) {
                confirmations.remove(moving);
                confirm(new Confirmation(to, moving.by(), moving.met(), moving.at()));
                changed = true;
            }
        }

        @Override
        public void profile(Profile profile) {
            check();
            changed |= !profile.equals(entry.profile());
            entry = new DirectoryEntry(person, entry.present(), profile, entry.claims(), entry.changed());
        }

        @Override
        public void present(boolean present) {
            check();
            changed |= present != entry.present();
            entry = new DirectoryEntry(person, present, entry.profile(), entry.claims(), entry.changed());
        }

        private void close() {
            if (changed) {
                List<Claim> mine = of(person);
                entry = entry.with(
                        mine, InMemoryClaimRepository.this.confirmations(mine.stream().map(Claim::id).toList()), clock.instant());
                entries.put(person.value(), entry);
            }
        }

        private void own(ClaimId id) {
            check();
            if (claims.get(id.value()) == null || !claims.get(id.value()).person().equals(person)) {
                throw new IllegalStateException("not a claim of this person: " + id);
            }
        }

        private void check() {
            if (over) {
                throw new IllegalStateException("the lock is not held any more");
            }
        }
    }
}
