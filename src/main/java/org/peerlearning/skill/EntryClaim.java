package org.peerlearning.skill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * As much of a claim as searching takes.
 *
 * @param skill the one on which it was made
 * @param confirmations how many people confirmed it
 * @param evidence when something last spoke for it
 */
public record EntryClaim(
        SkillId skill,
        Set<Direction> directions,
        Level level,
        boolean happyToBeAsked,
        Visibility visibility,
        int confirmations,
        LocalDate evidence) {

    public EntryClaim {
        directions = Set.copyOf(directions);
    }

    public static EntryClaim of(Claim claim, Collection<Confirmation> confirmations) {
        Evidence evidence = Evidence.of(claim.fresh(), confirmations, Evidence.day(claim.fresh()));
        ClaimTerms terms = claim.terms();
        return new EntryClaim(
                claim.skill(), terms.directions(), terms.level(), terms.happyToBeAsked(), terms.visibility(),
                evidence.confirmedBy(), evidence.date());
    }

    /**
     * Several of one person for which one skill stands today, by the rules of {@link Claim#combined}. Who confirmed is not known here,
     * so the most that any of them has is told: never more people than there are.
     *
     * @param claims at least one
     */
    public static EntryClaim combined(Collection<EntryClaim> claims, SkillId root) {
        List<EntryClaim> all = List.copyOf(claims);
        if (all.size() == 1) {
            return all.get(0).on(root);
        }
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        all.forEach(claim -> directions.addAll(claim.directions()));
        return new EntryClaim(
                root,
                directions,
                all.stream().map(EntryClaim::level).max(Comparator.naturalOrder()).orElseThrow(),
                all.stream().anyMatch(EntryClaim::happyToBeAsked),
                all.stream().map(EntryClaim::visibility).min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().mapToInt(EntryClaim::confirmations).max().orElseThrow(),
                all.stream().map(EntryClaim::evidence).max(Comparator.naturalOrder()).orElseThrow());
    }

    private EntryClaim on(SkillId root) {
        return skill.equals(root)
                ? this
                : new EntryClaim(root, directions, level, happyToBeAsked, visibility, confirmations, evidence);
    }
}
