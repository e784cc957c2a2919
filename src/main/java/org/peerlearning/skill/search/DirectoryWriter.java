package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.peerlearning.skill.DirectoryEntry;
import org.peerlearning.skill.EntryClaim;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Vocabulary;

/**
 * Makes the next index out of the one before and what has changed. One thread at a time; the index before is left as it is, so that
 * nobody who searches has to wait or sees one half of a change.
 */
final class DirectoryWriter {

    private DirectoryWriter() {}

    /**
     * An index of all these entries.
     *
     * @param everybody calls with each entry once
     */
    static DirectoryIndex of(SkillFinder finder, Consumer<Consumer<DirectoryEntry>> everybody) {
        DirectoryNumbers numbers = new DirectoryNumbers();
        DirectoryDraft draft = new DirectoryDraft(numbers, new PeopleBlock[0], 0);
        everybody.accept(draft::put);
        return posted(numbers, finder, draft.blocks(), draft.people());
    }

    /** The same people in a vocabulary that may have changed. */
    static DirectoryIndex under(SkillFinder finder, DirectoryIndex before) {
        int[] roots = roots(finder.vocabulary(), before.numbers);
        for (int i = 0; i < before.roots.length; i++) {
            if (before.roots[i] != DirectoryIndex.NO_ROOT && before.roots[i] != roots[i]) {
                return posted(before.numbers, finder, before.blocks, before.people);
            }
        }
        // Nothing stands for anything else than before; only what was new to the vocabulary may have been claimed already.
        DirectoryIndex same = new DirectoryIndex(
                before.numbers, finder, roots, sized(before.postings, roots.length), before.blocks, before.people, new BitSet());
        Map<Integer, Changes> changes = new HashMap<>();
        before.ahead.stream().forEach(person ->
                compare(person, before.rootClaims(person), same.rootClaims(person), changes));
        return new DirectoryIndex(
                before.numbers, finder, roots, changed(same.postings, changes, roots.length), before.blocks, before.people,
                ahead(before.ahead, same));
    }

    private static BitSet ahead(BitSet before, DirectoryIndex index) {
        BitSet still = new BitSet();
        before.stream().filter(person -> isAhead(index.claims(person), index.roots)).forEach(still::set);
        return still;
    }

    /** With these entries in place of those that the same people had. */
    static DirectoryIndex with(Collection<DirectoryEntry> entries, DirectoryIndex before) {
        DirectoryDraft draft = new DirectoryDraft(before.numbers, before.blocks, before.people);
        // In the order of their numbers, as postings are.
        Map<Integer, DirectoryEntry> byNumber = new TreeMap<>();
        entries.forEach(entry -> byNumber.put(before.numbers.personOrNew(entry.person()), entry));
        byNumber.values().removeIf(entry -> !draft.put(entry));
        if (byNumber.isEmpty()) {
            return before;
        }
        boolean sameSkills = before.numbers.skills() == before.roots.length;
        int[] roots = sameSkills ? before.roots : roots(before.finder.vocabulary(), before.numbers);
        BitSet ahead = (BitSet) before.ahead.clone();
        Map<Integer, Changes> changes = new HashMap<>();
        for (int person : byNumber.keySet()) {
            int[] claims = draft.claims(person);
            RootClaims earlier = person < before.people ? before.rootClaims(person) : RootClaims.of(PeopleBlock.NO_CLAIMS, roots);
            compare(person, earlier, RootClaims.of(claims, roots), changes);
            ahead.set(person, isAhead(claims, roots));
        }
        Posting[] postings = changed(before.postings, changes, roots.length);
        return new DirectoryIndex(before.numbers, before.finder, roots, postings, draft.blocks(), draft.people(), ahead);
    }

    /** What the person's claims change in the postings. */
    private static void compare(int person, RootClaims earlier, RootClaims later, Map<Integer, Changes> changes) {
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            int old = i < earlier.size() ? earlier.root(i) : Integer.MAX_VALUE;
            int young = j < later.size() ? later.root(j) : Integer.MAX_VALUE;
            int root = Math.min(old, young);
            int was = old == root ? earlier.shared(i++) : Posting.GONE;
            int is = young == root ? later.shared(j++) : Posting.GONE;
            if (was != is) {
                changes.computeIfAbsent(root, number -> new Changes()).add(person, is);
            }
        }
    }

    private static Posting[] changed(Posting[] before, Map<Integer, Changes> changes, int skills) {
        Posting[] postings = sized(before, skills);
        changes.forEach((root, theirs) -> postings[root] = postings[root].with(theirs.people(), theirs.claims()));
        return postings;
    }

    private static Posting[] sized(Posting[] before, int skills) {
        Posting[] postings = Arrays.copyOf(before, Math.max(before.length, skills));
        Arrays.fill(postings, before.length, postings.length, Posting.NONE);
        return postings;
    }

    private static DirectoryIndex posted(DirectoryNumbers numbers, SkillFinder finder, PeopleBlock[] blocks, int people) {
        int[] roots = roots(finder.vocabulary(), numbers);
        Changes[] byRoot = new Changes[roots.length];
        BitSet ahead = new BitSet();
        for (int person = 0; person < people; person++) {
            int[] claims = blocks[person >>> PeopleBlock.BITS].claims[person & PeopleBlock.MASK];
            RootClaims theirs = RootClaims.of(claims, roots);
            for (int i = 0; i < theirs.size(); i++) {
                if (theirs.shared(i) != Posting.GONE) {
                    int root = theirs.root(i);
                    if (byRoot[root] == null) {
                        byRoot[root] = new Changes();
                    }
                    byRoot[root].add(person, theirs.shared(i));
                }
            }
            if (isAhead(claims, roots)) {
                ahead.set(person);
            }
        }
        Posting[] postings = new Posting[roots.length];
        Arrays.setAll(postings, i -> byRoot[i] == null ? Posting.NONE : new Posting(byRoot[i].people(), byRoot[i].claims()));
        return new DirectoryIndex(numbers, finder, roots, postings, blocks, people, ahead);
    }

    private static boolean isAhead(int[] claims, int[] roots) {
        for (int i = 0; i < claims.length; i += 2) {
            if (claims[i] >= roots.length || roots[claims[i]] == DirectoryIndex.NO_ROOT) {
                return true;
            }
        }
        return false;
    }

    private static int[] roots(Vocabulary vocabulary, DirectoryNumbers numbers) {
        List<Skill> all = vocabulary.all();
        all.forEach(skill -> numbers.skillOrNew(skill.id()));
        int[] roots = new int[numbers.skills()];
        Arrays.fill(roots, DirectoryIndex.NO_ROOT);
        for (Skill skill : all) {
            Skill root = vocabulary.root(skill.id()).orElse(skill);
            roots[numbers.skill(skill.id())] = numbers.skill(root.id());
        }
        return roots;
    }

    /** The claims of an entry as a block keeps them. */
    static int[] packed(DirectoryEntry entry, DirectoryNumbers numbers) {
        if (!entry.present() || entry.claims().isEmpty()) {
            return PeopleBlock.NO_CLAIMS;
        }
        int[] packed = new int[entry.claims().size() * 2];
        int size = 0;
        for (EntryClaim claim : entry.claims()) {
            packed[size++] = numbers.skillOrNew(claim.skill());
            packed[size++] = PackedClaim.of(claim);
        }
        return packed;
    }
}
