package org.peerlearning.skill.search;

import java.util.BitSet;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.SkillId;

/**
 * The directory as it was at one moment, in one vocabulary. Never changes: who searches works with one from beginning to end, while
 * {@link DirectoryWriter} makes the next, which shares with it all that stayed as it was.
 */
final class DirectoryIndex {

    /** A skill that stands for nothing yet: the vocabulary does not know it. */
    static final int NO_ROOT = -1;

    final DirectoryNumbers numbers;
    final SkillFinder finder;
    /** For each number of a skill the number of the one that stands for it. */
    final int[] roots;
    /** By the number of the skill, those that stand for themselves. */
    final Posting[] postings;
    final PeopleBlock[] blocks;
    final int people;
    /** Who claims something that the vocabulary does not know yet. */
    final BitSet ahead;

    DirectoryIndex(
            DirectoryNumbers numbers, SkillFinder finder, int[] roots, Posting[] postings, PeopleBlock[] blocks, int people, BitSet ahead) {
        this.numbers = numbers;
        this.finder = finder;
        this.roots = roots;
        this.postings = postings;
        this.blocks = blocks;
        this.people = people;
        this.ahead = ahead;
    }

    Posting posting(SkillId root) {
        int number = numbers.skill(root);
        return number == DirectoryNumbers.NEVER_SEEN || number >= postings.length ? Posting.NONE : postings[number];
    }

    /** How many people show everybody that they claim it. */
    int open(SkillId root) {
        return posting(root).open();
    }

    /** The number of a person who is in this index. */
    int person(PersonKey person) {
        int number = numbers.person(person);
        return number < people ? number : DirectoryNumbers.NEVER_SEEN;
    }

    PersonKey key(int person) {
        return blocks[person >>> PeopleBlock.BITS].keys[person & PeopleBlock.MASK];
    }

    /** See {@link PeopleBlock#profile}. */
    long profile(int person) {
        return blocks[person >>> PeopleBlock.BITS].profiles[person & PeopleBlock.MASK];
    }

    /** As they were made. */
    int[] claims(int person) {
        return blocks[person >>> PeopleBlock.BITS].claims[person & PeopleBlock.MASK];
    }

    /** All they claim, by the skills that stand for it, private claims too. */
    RootClaims rootClaims(int person) {
        return RootClaims.of(claims(person), roots);
    }

    /** What the person claims of this skill, privately perhaps; {@link Posting#GONE} if nothing. */
    int claim(int person, int root) {
        int claim = Posting.GONE;
        int[] claims = claims(person);
        for (int i = 0; i < claims.length; i += 2) {
            if (claims[i] < roots.length && roots[claims[i]] == root) {
                claim = claim == Posting.GONE ? claims[i + 1] : PackedClaim.combined(claim, claims[i + 1]);
            }
        }
        return claim;
    }

    /** The numbers of the skills that stand for themselves, as the vocabulary has them. */
    int number(Skill root) {
        return numbers.skill(root.id());
    }
}
