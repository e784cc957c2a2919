/**
 * Seats: who holds one, who may take one, and the one service behind every door.
 *
 * <p>Every change to the sign-ups of a session happens inside {@link org.peerlearning.signup.SignupRepository#changing}: the
 * implementation first updates the session's own row, which takes its row lock, and only then reads. That serialises sign-up and
 * cancel for this session on any number of nodes, and is released by commit, rollback or a crash. Two unique keys, person in session
 * and seat in session, make overbooking and doubles impossible even by a mistake in this code.
 *
 * <p>Rejected: checking and then inserting without the lock (oversells when measured), optimistic versions with retry (five to ten
 * times worse at the 99th percentile when many people want one session), a cluster lock (a network trip that gives nothing the row
 * lock does not give).
 *
 * <p>What a button shows and what a click does come from one evaluation, {@link org.peerlearning.signup.SignupPolicy}.
 */
package org.peerlearning.signup;
