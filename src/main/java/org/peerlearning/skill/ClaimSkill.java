package org.peerlearning.skill;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person says how they stand to a skill, for the first time or anew. */
public final class ClaimSkill {

    private final SkillChoice choosing;
    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final SuggestionRepository suggestions;
    private final Profiles profiles;
    private final Clock clock;

    public ClaimSkill(
            SkillChoice choosing,
            Vocabularies vocabularies,
            ClaimRepository claims,
            SuggestionRepository suggestions,
            Profiles profiles,
            Clock clock) {
        this.choosing = choosing;
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.suggestions = suggestions;
        this.profiles = profiles;
        this.clock = clock;
    }

    public Answer<MySkill> claim(Viewer viewer, ClaimDraft draft) {
        return Refusals.person(viewer).then(person -> choosing.find(draft.skill(), draft.name(), draft.tags())
                .then(choice -> ready(person, draft, choice).then(ready -> write(person, draft, choosing.settle(choice)))));
    }

    /** Everything that can be wrong is found before a new skill is added, so that a refusal leaves none behind. */
    private Answer<ClaimTerms> ready(PersonKey person, ClaimDraft draft, SkillChoice.Choice choice) {
        List<Claim> all = claims.of(person);
        List<Claim> parts = choice.known().map(root -> vocabularies.now().of(root, all)).orElse(List.of());
        return check(draft, all, parts, choice.known());
    }

    private Answer<MySkill> write(PersonKey person, ClaimDraft draft, Skill chosen) {
        Vocabulary vocabulary = vocabularies.now();
        Skill root = vocabulary.root(chosen.id()).orElse(chosen);
        Profile profile = profiles.of(person);
        return claims.changing(person, work -> {
            Mine mine = new Mine(work, vocabulary, root);
            return check(draft, work.claims(), mine.parts(), Optional.of(root)).then(terms -> {
                Instant now = clock.instant();
                mine.say(terms, now);
                work.profile(profile);
                suggestions.answer(person, vocabulary.family(root.id()), now);
                return Answer.of(mine.combined(vocabulary).mine(Evidence.day(now)));
            });
        });
    }

    /**
     * What the person would say.
     *
     * @param parts those of all their claims for which the skill stands
     * @param root empty for a skill that is not in the vocabulary yet
     */
    private static Answer<ClaimTerms> check(ClaimDraft draft, List<Claim> all, List<Claim> parts, Optional<Skill> root) {
        if (!parts.isEmpty()) {
            return ClaimDraftPolicy.check(draft, Optional.of(Claim.combined(parts, root.orElseThrow().id()).terms()));
        }
        if (root.filter(Skill::isArchived).isPresent()) {
            return Answer.no(Refusals.archived(root.get()));
        }
        return all.size() >= Claim.PER_PERSON_MAX
                ? Answer.no(Refusal.refused("skill.claim.too-many", Claim.PER_PERSON_MAX))
                : ClaimDraftPolicy.check(draft, Optional.empty());
    }
}
