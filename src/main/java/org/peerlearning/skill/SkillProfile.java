package org.peerlearning.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person's skills by the eyes of a viewer. */
public final class SkillProfile {

    private static final Comparator<ShownSkill> BEST_FIRST = Comparator.<ShownSkill, Boolean>comparing(shown -> shown.evidence().faded())
            .thenComparing(shown -> shown.claim().terms().level(), Comparator.reverseOrder())
            .thenComparing(shown -> shown.evidence().date(), Comparator.reverseOrder())
            .thenComparing(shown -> shown.skill().name())
            .thenComparing(shown -> shown.skill().id().value());

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;
    private final Sights sights;
    private final Encounters encounters;
    private final Profiles profiles;
    private final Clock clock;

    public SkillProfile(
            Vocabularies vocabularies, ClaimRepository claims, Sights sights, Encounters encounters, Profiles profiles, Clock clock) {
        this.vocabularies = vocabularies;
        this.claims = claims;
        this.sights = sights;
        this.encounters = encounters;
        this.profiles = profiles;
        this.clock = clock;
    }

    public Answer<PersonSkills> of(Viewer viewer, PersonKey person) {
        return of(Reader.atScreen(viewer), person);
    }

    /** What goes from hand to hand is nobody's own: it tells everybody the same. */
    public Answer<PersonSkills> of(Reader reader, PersonKey person) {
        return Refusals.person(reader.viewer()).then(me -> profiles.isPresent(person)
                ? Answer.of(new PersonSkills(person, shown(reader, me, person), reader.mayRead(false) && me.equals(person)))
                : Answer.no(Refusal.notFound("skill.person.not-found")));
    }

    private List<ShownSkill> shown(Reader reader, PersonKey me, PersonKey person) {
        List<Claim> theirs = claims.of(person);
        if (theirs.isEmpty()) {
            return List.of();
        }
        Sight sight = sights.of(reader);
        List<Combined> seen = Combined.of(
                        vocabularies.now(), theirs, claims.confirmations(theirs.stream().map(Claim::id).toList())).stream()
                .filter(combined -> sight.sees(person, combined.claim().terms().visibility()))
                .toList();
        boolean met = reader.mayRead(false) && !me.equals(person) && !seen.isEmpty() && encounters.lastMet(me, person).isPresent();
        LocalDate today = Evidence.day(clock.instant());
        return seen.stream().map(combined -> shown(combined, me, met, today)).sorted(BEST_FIRST).toList();
    }

    static ShownSkill shown(Combined combined, PersonKey me, boolean met, LocalDate today) {
        boolean confirmed = combined.isConfirmedBy(me);
        boolean mayConfirm = met && !confirmed && combined.claim().terms().isConfirmable();
        return new ShownSkill(combined.skill(), combined.claim(), combined.evidence(today), mayConfirm, confirmed);
    }
}
