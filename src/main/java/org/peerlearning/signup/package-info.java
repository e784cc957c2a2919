/**
 * Seats, the waiting list and offers: who holds a seat, who is next, and the one service behind every door.
 *
 * <p>Every change to the sign-ups of a session goes through {@link org.peerlearning.signup.SeatKeeper}, and so inside
 * {@link org.peerlearning.signup.SignupRepository#changing}: the implementation first updates the session's own row, which takes its
 * row lock, and only then reads. That serialises sign-up, cancel, promotion, decisions and changes of capacity for this session on
 * any number of nodes, and is released by commit, rollback or a crash. Two unique keys, person in session and seat in session,
 * make overbooking and doubles impossible even by a mistake in this code.
 *
 * <p>Before such a change is committed, the keeper ends offers that ran out and gives free seats to the first in line. So promotion
 * happens on every path, also those nobody has thought of yet; and because there is never a free seat beside somebody who waits,
 * whoever comes new cannot be faster than the line. Rejected: promoting in each use case (the paths that forget it are what users of
 * other systems complain of most), a job that promotes (people see free seats in between, and take them).
 *
 * <p>An offer holds its seat: it counts as taken, has a seat number, and nobody else can get it. What was confirmed is never taken
 * back by the rules.
 *
 * <p>Rejected for the lock: checking and then inserting without one (oversells when measured), optimistic versions with retry (five to
 * ten times worse at the 99th percentile when many people want one session), a cluster lock (a network trip that gives nothing the
 * row lock does not give).
 *
 * <p>After the cut-off no seat is given back and none is passed on; somebody who cannot come can only say so, and that is recorded.
 *
 * <p>What a button shows and what a click does come from one evaluation, {@link org.peerlearning.signup.SignupPolicy}.
 */
package org.peerlearning.signup;
