package org.peerlearning.skill.search;

import org.peerlearning.shared.PersonKey;

/**
 * Some hundred people with neighbouring numbers, one column for each thing known of them. Readers get blocks that nobody changes any
 * more; whoever changes one takes a copy first.
 */
final class PeopleBlock {

    static final int BITS = 9;
    static final int SIZE = 1 << BITS;
    static final int MASK = SIZE - 1;
    static final int[] NO_CLAIMS = {};

    private static final int CODE_BITS = 21;
    private static final int CODE_MASK = (1 << CODE_BITS) - 1;

    final PersonKey[] keys;
    /** The numbers of department, place and language together, for who is counted is counted by all three. */
    final long[] profiles;
    /** For each person, by turns: the number of a skill as it was claimed, and the packed claim. Empty for who is not present. */
    final int[][] claims;

    PeopleBlock() {
        keys = new PersonKey[SIZE];
        profiles = new long[SIZE];
        claims = new int[SIZE][];
    }

    private PeopleBlock(PeopleBlock other) {
        keys = other.keys.clone();
        profiles = other.profiles.clone();
        claims = other.claims.clone();
    }

    static long profile(int department, int location, int language) {
        return (long) language << 2 * CODE_BITS | (long) location << CODE_BITS | department;
    }

    static int department(long profile) {
        return (int) profile & CODE_MASK;
    }

    static int location(long profile) {
        return (int) (profile >>> CODE_BITS) & CODE_MASK;
    }

    static int language(long profile) {
        return (int) (profile >>> 2 * CODE_BITS) & CODE_MASK;
    }

    PeopleBlock copy() {
        return new PeopleBlock(this);
    }
}
