package org.peerlearning.skill.search;

import java.util.BitSet;
import java.util.function.Supplier;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.skill.Sight;

/**
 * Which claims a viewer finds, by the rule of {@link Sight}, in the numbers of one index.
 *
 * <p>Who their companions are is asked only when somebody shows a claim to companions alone: mostly nobody does, and it costs statements.
 */
final class Eyes {

    private final DirectoryIndex index;
    private final int viewer;
    private final boolean open;
    private final Supplier<Sight> sight;
    private BitSet companions;

    /** @param viewer who is logged in; is nobody in particular where others may read along */
    Eyes(DirectoryIndex index, Reader reader, PersonKey viewer, Supplier<Sight> sight) {
        this.index = index;
        this.viewer = reader.mayRead(false) ? index.person(viewer) : DirectoryNumbers.NEVER_SEEN;
        this.open = reader.mayRead(true);
        this.sight = sight;
    }

    /** {@link DirectoryNumbers#NEVER_SEEN} for who is not in the directory, or nobody in particular. */
    int viewer() {
        return viewer;
    }

    boolean sees(int person, int claim) {
        if (PackedClaim.isForMembers(claim)) {
            return person == viewer || companions().get(person);
        }
        return person == viewer || open && !PackedClaim.isPrivate(claim);
    }

    BitSet companions() {
        if (companions == null) {
            companions = new BitSet();
            for (PersonKey companion : sight.get().companions()) {
                int number = index.person(companion);
                if (number != DirectoryNumbers.NEVER_SEEN) {
                    companions.set(number);
                }
            }
        }
        return companions;
    }

    /** What the person claims of a skill, as far as there is something to see; {@link Posting#GONE} if nothing. */
    int claim(int person, int root) {
        if (root < 0 || root >= index.postings.length) {
            return Posting.GONE;
        }
        int claim = person == viewer ? index.claim(person, root) : index.postings[root].claimOf(person);
        return claim != Posting.GONE && sees(person, claim) ? claim : Posting.GONE;
    }

    /** Who claims a skill, what the viewer keeps to themselves among it. */
    Posting posting(int root) {
        Posting shared = index.postings[root];
        if (viewer == DirectoryNumbers.NEVER_SEEN) {
            return shared;
        }
        int own = index.claim(viewer, root);
        return own != Posting.GONE && PackedClaim.isPrivate(own) ? shared.with(new int[] {viewer}, new int[] {own}) : shared;
    }
}
