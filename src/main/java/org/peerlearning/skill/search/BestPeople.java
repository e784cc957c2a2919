package org.peerlearning.skill.search;

import java.util.Arrays;
import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/** The best of all people who come along, as many as a page holds, and from a page's end on. */
final class BestPeople {

    private final DirectoryIndex index;
    private final int day;
    private final PeopleCursor after;
    private final int afterTurn;
    private final int[] people;
    private final int[] scores;
    private final int[] turns;
    private int size;
    private int remaining;

    BestPeople(DirectoryIndex index, int limit, int day, Optional<PeopleCursor> after) {
        this.index = index;
        this.day = day;
        this.after = after.orElse(null);
        this.afterTurn = after.map(cursor -> turn(cursor.last())).orElse(0);
        people = new int[limit];
        scores = new int[limit];
        turns = new int[limit];
    }

    private int turn(PersonKey key) {
        return PeopleRanking.turn(key.value().hashCode(), day);
    }

    void offer(int person, int score) {
        boolean full = size == people.length;
        if (after == null && full && score < scores[size - 1]) {
            remaining++;
            return;
        }
        PersonKey key = index.key(person);
        int turn = turn(key);
        if (after != null && !comesAfter(score, turn, key)) {
            return;
        }
        remaining++;
        if (full && !isBefore(score, turn, key, size - 1)) {
            return;
        }
        int at = full ? size - 1 : size++;
        while (at > 0 && isBefore(score, turn, key, at - 1)) {
            people[at] = people[at - 1];
            scores[at] = scores[at - 1];
            turns[at] = turns[at - 1];
            at--;
        }
        people[at] = person;
        scores[at] = score;
        turns[at] = turn;
    }

    private boolean comesAfter(int score, int turn, PersonKey key) {
        return compare(score, turn, key, after.score(), afterTurn, after.last()) > 0;
    }

    private boolean isBefore(int score, int turn, PersonKey key, int at) {
        if (score != scores[at] || turn != turns[at]) {
            return score > scores[at] || score == scores[at] && turn > turns[at];
        }
        return key.value().compareTo(index.key(people[at]).value()) < 0;
    }

    private static int compare(int score, int turn, PersonKey key, int otherScore, int otherTurn, PersonKey other) {
        if (score != otherScore) {
            return Integer.compare(otherScore, score);
        }
        return turn != otherTurn ? Integer.compare(otherTurn, turn) : key.value().compareTo(other.value());
    }

    /** The best first. */
    int[] people() {
        return Arrays.copyOf(people, size);
    }

    int score(int at) {
        return scores[at];
    }

    boolean hasMore() {
        return remaining > size;
    }
}
