package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerlearning.shared.PersonKey;

/**
 * A person's tie to a skill.
 *
 * @param skill the one on which it was made, whatever skill stands for that today
 * @param since when the person first said so
 * @param fresh when they last said so
 */
public record Claim(ClaimId id, PersonKey person, SkillId skill, ClaimTerms terms, Instant since, Instant fresh) {

    /** So many a person has at most. */
    public static final int PER_PERSON_MAX = 500;

    /** The same claim, said anew in other words. */
    public Claim saying(ClaimTerms other, Instant now) {
        return new Claim(id, person, skill, other, since, now);
    }

    /** The same claim, which is still true. */
    public Claim reaffirmed(Instant now) {
        return saying(terms, now);
    }

    public Claim since(Instant earlier) {
        return new Claim(id, person, skill, terms, earlier, fresh);
    }

    /**
     * Several claims of one person for which one skill stands today, shown as one. Nothing is shown to more people than any of them
     * was meant for.
     *
     * @param claims at least one
     * @param root the skill that stands for them; a claim on it lends its number
     */
    public static Claim combined(Collection<Claim> claims, SkillId root) {
        List<Claim> latestFirst = claims.stream().sorted(Comparator.comparing(Claim::fresh).reversed()).toList();
        Claim base = latestFirst.stream().filter(claim -> claim.skill().equals(root)).findFirst().orElse(latestFirst.get(0));
        if (latestFirst.size() == 1) {
            return base;
        }
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        latestFirst.forEach(claim -> directions.addAll(claim.terms().directions()));
        ClaimTerms terms = new ClaimTerms(
                directions,
                latestFirst.stream().map(claim -> claim.terms().level()).max(Comparator.naturalOrder()).orElseThrow(),
                latestFirst.stream().anyMatch(claim -> claim.terms().happyToBeAsked()),
                latestFirst.stream().map(claim -> claim.terms().sentence()).filter(text -> !text.isEmpty()).findFirst().orElse(""),
                latestFirst.stream().map(claim -> claim.terms().visibility()).min(Comparator.naturalOrder()).orElseThrow());
        Instant since = latestFirst.stream().map(Claim::since).min(Comparator.naturalOrder()).orElseThrow();
        return new Claim(base.id(), base.person(), base.skill(), terms, since, latestFirst.get(0).fresh());
    }
}
