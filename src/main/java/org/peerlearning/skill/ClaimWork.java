package org.peerlearning.skill;

import java.time.Instant;
import java.util.List;
import org.peerlearning.shared.PersonKey;

/** What one person claims while nobody else may change it. What was changed here is seen here at once. */
public interface ClaimWork {

    /** In the order of the numbers. */
    List<Claim> claims();

    /** The person has no claim on exactly this skill: the caller has looked. */
    Claim add(SkillId skill, ClaimTerms terms, Instant now);

    /** Writes what the person says, since when, and how fresh it is. */
    void save(Claim claim);

    /** With its confirmations. */
    void remove(ClaimId claim);

    /** The oldest first. */
    List<Confirmation> confirmations(ClaimId claim);

    /** Nothing happens where the same person has confirmed it already. */
    void confirm(Confirmation confirmation);

    /** Nothing happens where the person has not confirmed it. */
    void withdraw(ClaimId claim, PersonKey by);

    /** Confirmations go over to another claim; who has confirmed both has confirmed it once, as they did there. */
    void move(ClaimId from, ClaimId to);

    void profile(Profile profile);

    /** Whether the person can be found. */
    void present(boolean present);
}
