package org.peerlearning.skill;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's claims on one skill while nobody else may change them. */
final class Mine {

    private final ClaimWork work;
    private final Skill root;
    private final List<Claim> parts;

    /** @param root a skill that stands for itself */
    Mine(ClaimWork work, Vocabulary vocabulary, Skill root) {
        this.work = work;
        this.root = root;
        this.parts = vocabulary.of(root, work.claims());
    }

    List<Claim> parts() {
        return parts;
    }

    /** From now on there is one claim, on the skill that stands for all of them, which says this. */
    void say(ClaimTerms terms, Instant now) {
        Claim kept = parts.stream()
                .filter(part -> part.skill().equals(root.id()))
                .findFirst()
                .orElseGet(() -> work.add(root.id(), terms, now));
        Instant since = parts.stream().map(Claim::since).min(Comparator.naturalOrder()).orElse(now);
        for (Claim part : parts) {
            if (!part.id().equals(kept.id())) {
                work.move(part.id(), kept.id());
                work.remove(part.id());
            }
        }
        work.save(kept.saying(terms, now).since(since));
    }

    void remove() {
        parts.forEach(part -> work.remove(part.id()));
    }

    /** How it stands now; there is a claim. */
    Combined combined(Vocabulary vocabulary) {
        List<Claim> now = new Mine(work, vocabulary, root).parts;
        Map<ClaimId, List<Confirmation>> confirmations = new HashMap<>();
        now.forEach(claim -> confirmations.put(claim.id(), work.confirmations(claim.id())));
        return Combined.of(vocabulary, now, confirmations).get(0);
    }
}
