package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.Collection;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.SkillId;

/** For each skill how many people claim, offer and want it, as far as the viewer may see. */
final class SkillCounts {

    private final DirectoryIndex index;
    private final int[] people;
    private final int[] offered;
    private final int[] wanted;

    private SkillCounts(DirectoryIndex index) {
        this.index = index;
        people = new int[index.postings.length];
        offered = new int[people.length];
        wanted = new int[people.length];
    }

    /** Of everybody: what is open to all is counted already, so that only the few who show more to this viewer are looked at. */
    static SkillCounts ofAll(DirectoryIndex index, Eyes eyes) {
        SkillCounts counts = new SkillCounts(index);
        for (int root = 0; root < index.postings.length; root++) {
            counts.people[root] = index.postings[root].open();
            counts.offered[root] = index.postings[root].offered();
            counts.wanted[root] = index.postings[root].wanted();
        }
        if (Arrays.stream(index.postings).anyMatch(Posting::hasForMembers)) {
            eyes.companions().stream().filter(person -> person != eyes.viewer()).forEach(person -> counts.add(person, eyes, false));
        }
        if (eyes.viewer() != DirectoryNumbers.NEVER_SEEN) {
            counts.add(eyes.viewer(), eyes, false);
        }
        return counts;
    }

    static SkillCounts of(Collection<PersonKey> some, DirectoryIndex index, Eyes eyes) {
        SkillCounts counts = new SkillCounts(index);
        for (PersonKey key : some) {
            int person = index.person(key);
            if (person != DirectoryNumbers.NEVER_SEEN) {
                counts.add(person, eyes, true);
            }
        }
        return counts;
    }

    private void add(int person, Eyes eyes, boolean openToo) {
        RootClaims claims = index.rootClaims(person);
        for (int i = 0; i < claims.size(); i++) {
            int claim = claims.claim(i);
            boolean open = !PackedClaim.isPrivate(claim) && !PackedClaim.isForMembers(claim);
            if (eyes.sees(person, claim) && (openToo || !open)) {
                people[claims.root(i)]++;
                offered[claims.root(i)] += PackedClaim.has(claim, Direction.CAN_SHARE) ? 1 : 0;
                wanted[claims.root(i)] += PackedClaim.has(claim, Direction.WANTS_TO_LEARN) ? 1 : 0;
            }
        }
    }

    private static int at(int[] counts, int number) {
        return number < 0 || number >= counts.length ? 0 : counts[number];
    }

    int people(SkillId root) {
        return at(people, index.numbers.skill(root));
    }

    int offered(SkillId root) {
        return at(offered, index.numbers.skill(root));
    }

    int wanted(SkillId root) {
        return at(wanted, index.numbers.skill(root));
    }
}
