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

    final PersonKey[] keys;
    final int[] departments;
    final int[] locations;
    final int[] languages;
    /** For each person, by turns: the number of a skill as it was claimed, and the packed claim. Empty for who is not present. */
    final int[][] claims;

    PeopleBlock() {
        keys = new PersonKey[SIZE];
        departments = new int[SIZE];
        locations = new int[SIZE];
        languages = new int[SIZE];
        claims = new int[SIZE][];
    }

    private PeopleBlock(PeopleBlock other) {
        keys = other.keys.clone();
        departments = other.departments.clone();
        locations = other.locations.clone();
        languages = other.languages.clone();
        claims = other.claims.clone();
    }

    PeopleBlock copy() {
        return new PeopleBlock(this);
    }
}
