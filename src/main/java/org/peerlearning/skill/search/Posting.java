package org.peerlearning.skill.search;

import java.util.Arrays;
import org.peerlearning.skill.Direction;

/**
 * Who claims a skill: the numbers of the people, ascending, and beside each the claim. Never changes; a change makes another.
 *
 * <p>Private claims are not in here at all.
 */
final class Posting {

    static final Posting NONE = new Posting(new int[0], new int[0]);
    /** In place of a claim that is there no more. */
    static final int GONE = 0;

    private final int[] people;
    private final int[] claims;
    private final int forMembers;
    private final int offered;
    private final int wanted;

    /** The arrays are handed over. */
    Posting(int[] people, int[] claims) {
        this.people = people;
        this.claims = claims;
        int members = 0;
        int offers = 0;
        int wants = 0;
        for (int claim : claims) {
            if (PackedClaim.isForMembers(claim)) {
                members++;
            } else {
                offers += PackedClaim.has(claim, Direction.CAN_SHARE) ? 1 : 0;
                wants += PackedClaim.has(claim, Direction.WANTS_TO_LEARN) ? 1 : 0;
            }
        }
        forMembers = members;
        offered = offers;
        wanted = wants;
    }

    int size() {
        return people.length;
    }

    int person(int at) {
        return people[at];
    }

    int claim(int at) {
        return claims[at];
    }

    /** {@link #GONE} for who has none. */
    int claimOf(int person) {
        int at = Arrays.binarySearch(people, person);
        return at < 0 ? GONE : claims[at];
    }

    boolean hasForMembers() {
        return forMembers > 0;
    }

    /** How many show everybody that they claim it. */
    int open() {
        return people.length - forMembers;
    }

    /** How many offer it to everybody. */
    int offered() {
        return offered;
    }

    /** How many show everybody that they want to learn it. */
    int wanted() {
        return wanted;
    }

    /** The first place from there on at which this person, or one with a higher number, stands: found in leaps that grow. */
    int firstFrom(int person, int from) {
        int low = from;
        int leap = 1;
        while (low + leap < people.length && people[low + leap] < person) {
            low += leap;
            leap <<= 1;
        }
        int high = Math.min(people.length, low + leap);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people[middle] < person) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The same with other claims of some people.
     *
     * @param changed their numbers, ascending
     * @param theirs beside each the new claim, or {@link #GONE}
     */
    Posting with(int[] changed, int[] theirs) {
        int[] nextPeople = new int[people.length + changed.length];
        int[] nextClaims = new int[nextPeople.length];
        int size = 0;
        int at = 0;
        for (int i = 0; i < changed.length; i++) {
            int end = firstFrom(changed[i], at);
            System.arraycopy(people, at, nextPeople, size, end - at);
            System.arraycopy(claims, at, nextClaims, size, end - at);
            size += end - at;
            at = end < people.length && people[end] == changed[i] ? end + 1 : end;
            if (theirs[i] != GONE) {
                nextPeople[size] = changed[i];
                nextClaims[size++] = theirs[i];
            }
        }
        System.arraycopy(people, at, nextPeople, size, people.length - at);
        System.arraycopy(claims, at, nextClaims, size, people.length - at);
        size += people.length - at;
        return size == 0 ? NONE : new Posting(Arrays.copyOf(nextPeople, size), Arrays.copyOf(nextClaims, size));
    }
}
