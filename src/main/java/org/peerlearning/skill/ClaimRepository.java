package org.peerlearning.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerlearning.shared.PersonKey;

/** Where claims are kept, and the directory entries that are made of them. */
public interface ClaimRepository {

    /**
     * Does the work while nobody else may change what this person claims, in one transaction, joining one that runs. Their directory
     * entry is made where there is none, and is written anew before the commit if anything was changed; {@link DirectoryWatch} hears
     * of it after the commit.
     */
    <T> T changing(PersonKey person, Function<ClaimWork, T> work);

    /** In the order of the numbers. */
    List<Claim> of(PersonKey person);

    /** Everybody who was asked for, who has no claims with an empty list. As many statements for one as for a hundred. */
    Map<PersonKey, List<Claim>> of(Collection<PersonKey> people);

    Optional<Claim> byId(ClaimId id);

    /** Every claim that was asked for, the oldest confirmation first. As many statements for one as for a hundred. */
    Map<ClaimId, List<Confirmation>> confirmations(Collection<ClaimId> claims);

    Optional<DirectoryEntry> entry(PersonKey person);

    /** All entries, in no order, read as a stream: memory does not grow with the number of people. */
    void everybody(Consumer<DirectoryEntry> each);

    /**
     * The entries of those who claim one of these skills, for searching while {@link #everybody} is still being read.
     *
     * <p>A place that can look claims up by their skill does so.
     */
    default void claiming(Collection<SkillId> skills, Consumer<DirectoryEntry> each) {
        Set<SkillId> wanted = Set.copyOf(skills);
        everybody(entry -> {
            if (entry.claims().stream().anyMatch(claim -> wanted.contains(claim.skill()))) {
                each.accept(entry);
            }
        });
    }

    /**
     * Entries in the order of the person keys.
     *
     * @param after only those that come after this key
     */
    List<DirectoryEntry> entries(Optional<PersonKey> after, int limit);

    /** The entries that were last written at this moment or later, in no order. */
    List<DirectoryEntry> changedSince(Instant moment);
}
