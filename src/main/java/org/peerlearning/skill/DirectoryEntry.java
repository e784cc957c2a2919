package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.PersonKey;

/**
 * One person in the directory, all that searching needs: so that a node that starts reads one row for each person.
 *
 * @param present false for who cannot log in any more; they keep their claims, and nobody finds them
 * @param claims as they were made, whatever the vocabulary says today; in the order of their numbers
 * @param changed when it was last written, by the clock of the node that wrote it
 */
public record DirectoryEntry(PersonKey person, boolean present, Profile profile, List<EntryClaim> claims, Instant changed) {

    public DirectoryEntry {
        claims = List.copyOf(claims);
    }

    /** Who has just appeared. */
    public static DirectoryEntry empty(PersonKey person, Instant now) {
        return new DirectoryEntry(person, true, Profile.UNKNOWN, List.of(), now);
    }

    /** The same person with these claims. */
    public DirectoryEntry with(Collection<Claim> made, Map<ClaimId, List<Confirmation>> confirmations, Instant now) {
        List<EntryClaim> entries = made.stream()
                .map(claim -> EntryClaim.of(claim, confirmations.getOrDefault(claim.id(), List.of())))
                .toList();
        return new DirectoryEntry(person, present, profile, entries, now);
    }
}
