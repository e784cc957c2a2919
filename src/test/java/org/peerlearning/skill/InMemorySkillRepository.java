package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.peerlearning.shared.Undoable;

/** The vocabulary in memory, for one thread. */
public final class InMemorySkillRepository implements SkillRepository, Undoable {

    private final TreeMap<Long, Skill> skills = new TreeMap<>();
    private long version;
    private long last;
    private Optional<Work> running = Optional.empty();

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Skill> all() {
        return List.copyOf(skills.values());
    }

    @Override
    public <T> T changing(Function<VocabularyWork, T> work) {
        if (running.isPresent()) {
            return work.apply(running.get());
        }
        Runnable back = remember();
        Work mine = new Work();
        running = Optional.of(mine);
        try {
            T done = work.apply(mine);
            version += mine.changed ? 1 : 0;
            return done;
        } catch (RuntimeException | Error failure) {
            back.run();
            throw failure;
        } finally {
            running = Optional.empty();
            mine.over = true;
        }
    }

    @Override
    public Runnable remember() {
        Map<Long, Skill> before = new TreeMap<>(skills);
        long versionBefore = version;
        return () -> {
            skills.clear();
            skills.putAll(before);
            version = versionBefore;
        };
    }

    private final class Work implements VocabularyWork {

        private boolean changed;
        private boolean over;

        @Override
        public Optional<Skill> byId(SkillId id) {
            check();
            return Optional.ofNullable(skills.get(id.value()));
        }

        @Override
        public Optional<Skill> byTerm(String form) {
            return byTerms(List.of(form)).stream().findFirst();
        }

        @Override
        public List<Skill> byTerms(Collection<String> forms) {
            check();
            return skills.values().stream()
                    .filter(skill -> skill.terms().stream().anyMatch(term -> forms.contains(term.form())))
                    .toList();
        }

        @Override
        public Skill add(NewSkill skill, Instant now) {
            Skill added = new Skill(new SkillId(++last), skill);
            write(added);
            return added;
        }

        @Override
        public void save(Skill skill) {
            byId(skill.id()).orElseThrow();
            write(skill);
        }

        private void write(Skill skill) {
            List<String> forms = skill.terms().stream().map(Term::form).toList();
            if (byTerms(forms).stream().anyMatch(other -> !other.id().equals(skill.id()))) {
                throw new IllegalStateException("two skills with one spelling: " + forms);
            }
            skills.put(skill.id().value(), skill);
            changed = true;
        }

        private void check() {
            if (over) {
                throw new IllegalStateException("the lock is not held any more");
            }
        }
    }

    /** Adds a skill that a test needs. */
    public Skill having(NewSkill skill) {
        return changing(work -> work.add(skill, Instant.EPOCH));
    }
}
