package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerlearning.skill.NewSkill;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.VocabularyWork;

/** The vocabulary, for as long as this transaction holds the lock on its row. */
final class AoVocabularyWork implements VocabularyWork {

    private final SkillRows rows;
    private boolean changed;
    private boolean over;

    AoVocabularyWork(ActiveObjects ao) {
        this.rows = new SkillRows(ao);
    }

    @Override
    public Optional<Skill> byId(SkillId id) {
        check();
        return InList.id(id.value()).flatMap(number -> rows.byIds(List.of(number)).stream().findFirst());
    }

    @Override
    public Optional<Skill> byTerm(String form) {
        return byTerms(List.of(form)).stream().findFirst();
    }

    @Override
    public List<Skill> byTerms(Collection<String> forms) {
        check();
        return rows.byForms(forms);
    }

    @Override
    public Skill add(NewSkill skill, Instant now) {
        check();
        changed = true;
        return rows.add(skill, now);
    }

    @Override
    public void save(Skill skill) {
        check();
        changed = true;
        rows.save(byId(skill.id()).map(known -> skill).orElseThrow());
    }

    boolean isChanged() {
        return changed;
    }

    /** From here on the lock may be gone. */
    void end() {
        over = true;
    }

    private void check() {
        if (over) {
            throw new IllegalStateException("the lock on the vocabulary is gone");
        }
    }
}
