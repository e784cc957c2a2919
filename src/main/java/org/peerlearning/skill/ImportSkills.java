package org.peerlearning.skill;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;

/** Brings a list of skills into the vocabulary: first as a preview, line by line, then in earnest. Good lines do not wait for bad ones. */
public final class ImportSkills {

    private final Vocabularies vocabularies;
    private final SkillRepository skills;
    private final CurationPolicy policy;
    private final Clock clock;

    public ImportSkills(Vocabularies vocabularies, SkillRepository skills, CurationPolicy policy, Clock clock) {
        this.vocabularies = vocabularies;
        this.skills = skills;
        this.policy = policy;
        this.clock = clock;
    }

    /** What the list would do now; changes nothing. */
    public Answer<ImportReport> preview(Curator curator, String csv) {
        return policy.home(curator).then(home -> SkillTable.read(csv).then(read -> {
            ImportPlan plan = plan(curator, home, vocabularies.now(), read.lines());
            return Answer.of(new ImportReport(plan.report(), read.ignored()));
        }));
    }

    /** Does it, all good lines at once. */
    public Answer<ImportReport> apply(Curator curator, String csv) {
        return policy.home(curator).then(home -> SkillTable.read(csv).then(read -> apply(curator, home, read)));
    }

    private Answer<ImportReport> apply(Curator curator, Optional<SpaceKey> home, SkillTable.Read read) {
        return skills.changing(work -> {
            // Read under the lock, in a few statements instead of some for each line.
            ImportPlan plan = plan(curator, home, new Vocabulary(skills.version(), skills.all()), read.lines());
            plan.carryOut(work, clock.instant());
            return Answer.of(new ImportReport(plan.report(), read.ignored()));
        });
    }

    private ImportPlan plan(Curator curator, Optional<SpaceKey> home, Vocabulary vocabulary, List<SkillLine> lines) {
        return new ImportPlan(vocabulary, policy.curating(curator), home, lines);
    }
}
