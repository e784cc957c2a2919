package org.peerlearning.skill.search;

import java.util.Arrays;

/** People and their claims of one skill, while they are collected. */
final class Changes {

    private static final int SIZE_FIRST = 8;

    private int[] people = new int[SIZE_FIRST];
    private int[] claims = new int[SIZE_FIRST];
    private int size;

    /** @param person with a higher number than the one before */
    void add(int person, int claim) {
        if (size == people.length) {
            people = Arrays.copyOf(people, size * 2);
            claims = Arrays.copyOf(claims, size * 2);
        }
        people[size] = person;
        claims[size++] = claim;
    }

    int[] people() {
        return Arrays.copyOf(people, size);
    }

    int[] claims() {
        return Arrays.copyOf(claims, size);
    }
}
