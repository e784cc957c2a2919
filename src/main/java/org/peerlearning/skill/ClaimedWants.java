package org.peerlearning.skill;

import java.util.Comparator;
import java.util.List;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** What people want to learn by what they claim. */
public final class ClaimedWants implements Wants {

    private final Vocabularies vocabularies;
    private final ClaimRepository claims;

    public ClaimedWants(Vocabularies vocabularies, ClaimRepository claims) {
        this.vocabularies = vocabularies;
        this.claims = claims;
    }

    @Override
    public List<String> spellings(Viewer viewer) {
        return viewer.person().map(this::spellings).orElse(List.of());
    }

    private List<String> spellings(PersonKey person) {
        Vocabulary vocabulary = vocabularies.now();
        return claims.of(person).stream()
                .filter(claim -> claim.terms().directions().contains(Direction.WANTS_TO_LEARN))
                .sorted(Comparator.comparing(Claim::fresh).reversed())
                .flatMap(claim -> vocabulary.root(claim.skill()).stream())
                .distinct()
                .flatMap(skill -> vocabulary.terms(skill).stream())
                .map(Term::text)
                .distinct()
                .toList();
    }
}
