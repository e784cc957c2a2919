package org.peerlearning.skill;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Somebody who met a person in a session confirms what they claim, or takes that back. */
public final class ConfirmClaim {

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final Sights sights;
    private final Encounters encounters;
    private final Profiles profiles;
    private final Clock clock;

    public ConfirmClaim(
            Vocabularies vocabularies, ClaimRepository claims, Sights sights, Encounters encounters, Profiles profiles, Clock clock) {
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.sights = sights;
        this.encounters = encounters;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** To confirm twice is to confirm once. */
    public Answer<ShownSkill> confirm(Viewer viewer, PersonKey person, SkillId id) {
        return seen(viewer, person, id).then(seen -> {
            PersonKey me = viewer.person().orElseThrow();
            if (me.equals(person)) {
                return Answer.no(Refusal.refused("skill.confirm.self"));
            }
            return encounters.lastMet(me, person)
                    .map(met -> changing(viewer, person, seen.skill(), (work, mine) -> confirm(work, mine, me, met)))
                    .orElseGet(() -> Answer.no(Refusal.refused("skill.confirm.not-met")));
        });
    }

    private Optional<Refusal> confirm(ClaimWork work, Combined mine, PersonKey me, LocalDate met) {
        if (!mine.claim().terms().isConfirmable()) {
            return Optional.of(Refusal.refused("skill.confirm.only-wants"));
        }
        if (!mine.isConfirmedBy(me)) {
            work.confirm(new Confirmation(mine.claim().id(), me, met, clock.instant()));
        }
        return Optional.empty();
    }

    /** Whoever confirmed takes it back; where they have not, nothing happens. */
    public Answer<ShownSkill> withdraw(Viewer viewer, PersonKey person, SkillId id) {
        return seen(viewer, person, id).then(seen -> changing(viewer, person, seen.skill(), (work, mine) -> {
            mine.parts().forEach(part -> work.withdraw(part.id(), viewer.person().orElseThrow()));
            return Optional.empty();
        }));
    }

    /** What the viewer sees of that skill; a claim that is hidden from them is not there. */
    private Answer<Combined> seen(Viewer viewer, PersonKey person, SkillId id) {
        Vocabulary vocabulary = vocabularies.now();
        return Refusals.person(viewer).then(me -> {
            Optional<Combined> seen = profiles.isPresent(person)
                    ? vocabulary.root(id).flatMap(root -> theirs(viewer, vocabulary, person, root))
                    : Optional.empty();
            return seen.map(Answer::of).orElseGet(Refusals::noClaim);
        });
    }

    private Optional<Combined> theirs(Viewer viewer, Vocabulary vocabulary, PersonKey person, Skill root) {
        List<Claim> parts = vocabulary.of(root, claims.of(person));
        Sight sight = sights.of(viewer);
        return Combined.of(vocabulary, parts, claims.confirmations(parts.stream().map(Claim::id).toList())).stream()
                .filter(combined -> sight.sees(person, combined.claim().terms().visibility()))
                .findFirst();
    }

    /** Looks again under the lock: the person may have hidden or removed the claim meanwhile. */
    private Answer<ShownSkill> changing(
            Viewer viewer, PersonKey person, Skill root, BiFunction<ClaimWork, Combined, Optional<Refusal>> change) {
        Vocabulary vocabulary = vocabularies.now();
        Sight sight = sights.of(viewer);
        PersonKey me = viewer.person().orElseThrow();
        boolean met = encounters.lastMet(me, person).isPresent();
        return claims.changing(person, work -> {
            Mine mine = new Mine(work, vocabulary, root);
            if (mine.parts().isEmpty() || !sight.sees(person, mine.combined(vocabulary).claim().terms().visibility())) {
                return Refusals.noClaim();
            }
            Instant now = clock.instant();
            return change.apply(work, mine.combined(vocabulary))
                    .<Answer<ShownSkill>>map(Answer::no)
                    .orElseGet(() -> Answer.of(SkillProfile.shown(mine.combined(vocabulary), me, met, Evidence.day(now))));
        });
    }
}
