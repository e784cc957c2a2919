package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.BitSet;
import org.peerlearning.skill.DirectoryEntry;

/** The people of the next index, while it is made. Blocks are copied when the first of their people changes. */
final class DirectoryDraft {

    private final DirectoryNumbers numbers;
    private final BitSet own = new BitSet();
    private PeopleBlock[] blocks;
    private int people;

    DirectoryDraft(DirectoryNumbers numbers, PeopleBlock[] blocks, int people) {
        this.numbers = numbers;
        this.blocks = blocks.clone();
        this.people = people;
    }

    /** Whether anything about the person has changed. */
    boolean put(DirectoryEntry entry) {
        int person = numbers.personOrNew(entry.person());
        long profile = PeopleBlock.profile(
                numbers.departments.ofOrNew(entry.profile().department()),
                numbers.locations.ofOrNew(entry.profile().location()),
                numbers.languages.ofOrNew(entry.profile().language()));
        int[] claims = DirectoryWriter.packed(entry, numbers);
        int at = person & PeopleBlock.MASK;
        if (person < people) {
            PeopleBlock now = blocks[person >>> PeopleBlock.BITS];
            if (now.profiles[at] == profile && Arrays.equals(now.claims[at], claims)) {
                return false;
            }
        }
        people = Math.max(people, person + 1);
        PeopleBlock block = own(person >>> PeopleBlock.BITS);
        block.keys[at] = entry.person();
        block.profiles[at] = profile;
        block.claims[at] = claims;
        return true;
    }

    private PeopleBlock own(int number) {
        if (number >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(number + 1, blocks.length + blocks.length / 2));
        }
        if (!own.get(number)) {
            own.set(number);
            blocks[number] = blocks[number] == null ? new PeopleBlock() : blocks[number].copy();
        }
        return blocks[number];
    }

    int[] claims(int person) {
        return blocks[person >>> PeopleBlock.BITS].claims[person & PeopleBlock.MASK];
    }

    PeopleBlock[] blocks() {
        return blocks;
    }

    int people() {
        return people;
    }
}
