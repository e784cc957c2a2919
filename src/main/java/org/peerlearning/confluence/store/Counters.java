package org.peerlearning.confluence.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.peerlearning.session.Tally;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/**
 * What a session's row counts. Read after the lock was taken; nobody else can change it, so it moves along in memory and goes back to
 * the row once, at the end.
 */
final class Counters {

    private static final long UNKNOWN = 0;

    private final Map<Standing, Integer> active = new EnumMap<>(Standing.class);
    private final SignupCounts table;
    private int keptTaken;
    private long nextTurn;
    private long nextLine;

    /** @param table asked only for what the row does not keep, or should not be believed */
    Counters(SessionRow row, SignupCounts table) {
        this.table = table;
        active.put(Standing.SEATED, row.getTaken() - row.getOffered());
        active.put(Standing.OFFERED, row.getOffered());
        active.put(Standing.WAITING, row.getWaiting());
        active.put(Standing.ASKED, row.getAsked());
        active.put(Standing.IN_DRAW, row.getInDraw());
        active.put(Standing.INVITED, row.getInvited());
        keptTaken = row.getKeptTaken();
        nextTurn = row.getNextTurn() == null ? UNKNOWN : row.getNextTurn();
        nextLine = row.getNextLine() == null ? UNKNOWN : row.getNextLine();
    }

    /** How many stand there; only for active standings. */
    int of(Standing standing) {
        return active.get(standing);
    }

    int taken() {
        return of(Standing.SEATED) + of(Standing.OFFERED);
    }

    Tally tally() {
        return new Tally(
                taken(), of(Standing.WAITING), of(Standing.ASKED), of(Standing.IN_DRAW), of(Standing.INVITED), keptTaken);
    }

    void entered(Signup to) {
        count(to, 1);
    }

    void left(Signup from) {
        count(from, -1);
    }

    private void count(Signup signup, int by) {
        active.computeIfPresent(signup.standing(), (same, count) -> count + by);
        if (signup.kept() && signup.standing().holdsSeat()) {
            keptTaken += by;
        }
    }

    /** The turn for a new sign-up. A session from before there were turns does not keep the next one yet. */
    long takeTurn() {
        long turn = nextTurn == UNKNOWN ? table.lastTurn() + 1 : nextTurn;
        nextTurn = turn + 1;
        return turn;
    }

    /**
     * The number for a new line of history.
     *
     * @param last finds the last line written, for a session that does not keep it yet; 0 when there is none
     */
    long takeLine(LongSupplier last) {
        long line = nextLine == UNKNOWN ? last.getAsLong() + 1 : nextLine;
        nextLine = line + 1;
        return line;
    }

    /** Whether nobody came later. */
    boolean isLast(long turn) {
        return turn == nextTurn - 1;
    }

    /** Counts anew. What was given is never given again, whatever the row said. */
    void recount(LongSupplier lastLine) {
        active.replaceAll((standing, wrong) -> table.count(standing));
        keptTaken = table.countKept();
        nextTurn = Math.max(nextTurn, table.lastTurn() + 1);
        nextLine = Math.max(nextLine, lastLine.getAsLong() + 1);
    }

    /** Only what changed is set, so that a change of nothing costs no statement. */
    void writeTo(SessionRow row) {
        if (row.getTaken() != taken()) {
            row.setTaken(taken());
        }
        if (row.getOffered() != of(Standing.OFFERED)) {
            row.setOffered(of(Standing.OFFERED));
        }
        if (row.getWaiting() != of(Standing.WAITING)) {
            row.setWaiting(of(Standing.WAITING));
        }
        if (row.getAsked() != of(Standing.ASKED)) {
            row.setAsked(of(Standing.ASKED));
        }
        if (row.getInDraw() != of(Standing.IN_DRAW)) {
            row.setInDraw(of(Standing.IN_DRAW));
        }
        if (row.getInvited() != of(Standing.INVITED)) {
            row.setInvited(of(Standing.INVITED));
        }
        if (row.getKeptTaken() != keptTaken) {
            row.setKeptTaken(keptTaken);
        }
        if (nextTurn != UNKNOWN && (row.getNextTurn() == null || row.getNextTurn() != nextTurn)) {
            row.setNextTurn(nextTurn);
        }
        if (nextLine != UNKNOWN && (row.getNextLine() == null || row.getNextLine() != nextLine)) {
            row.setNextLine(nextLine);
        }
    }
}
