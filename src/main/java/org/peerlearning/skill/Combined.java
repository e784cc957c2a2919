package org.peerlearning.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.PersonKey;

/**
 * What a person claims of one skill: all claims for which that skill stands today.
 *
 * @param parts at least one
 */
record Combined(Skill skill, Claim claim, List<Claim> parts, List<Confirmation> confirmations) {

    static List<Combined> of(Vocabulary vocabulary, Collection<Claim> claims, Map<ClaimId, List<Confirmation>> confirmations) {
        List<Combined> all = new ArrayList<>();
        vocabulary.byRoot(claims).forEach((root, parts) -> all.add(new Combined(
                vocabulary.byId(root).orElseThrow(),
                Claim.combined(parts, root),
                parts,
                parts.stream().flatMap(part -> confirmations.getOrDefault(part.id(), List.of()).stream()).toList())));
        return all;
    }

    Evidence evidence(LocalDate today) {
        return Evidence.of(claim.fresh(), confirmations, today);
    }

    MySkill mine(LocalDate today) {
        return new MySkill(skill, claim, evidence(today));
    }

    boolean isConfirmedBy(PersonKey person) {
        return confirmations.stream().anyMatch(confirmation -> confirmation.by().equals(person));
    }
}
