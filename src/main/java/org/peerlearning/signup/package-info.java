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
 * <p>Where lots decide, everybody who comes before the draw stands in it, hosts' guests as well: there is no way around it. The lots
 * are the sum {@link org.peerlearning.signup.FairDraw}, whose seed is made with the session and whose digest is shown before anybody
 * enters, so that nobody has to believe it was fair. Lots are drawn, and it is decided whether enough people come, first thing in
 * whichever change comes after their time; the clock is only one such change, and the session's row tells it when to look. Rejected: a
 * seed made at the draw (whoever runs the server could try again until they like the outcome), a seed from outside, such as a
 * beacon (a wiki without a way out could not draw), and a draw in the job alone (people would find an undrawn session when it is late).
 *
 * <p>While seats are kept for some people, a free seat is either open to all or kept. An open one goes to the first in line, a kept
 * one to the first in line for whom it is, and whoever comes new gets neither before them. Each person for whom seats are kept leaves one
 * less to be kept by sitting down, so they take open seats only when the kept ones are gone. Whether seats are kept for a person is asked
 * once, when they come, and stays with their sign-up. Rejected: a second line for them (people would have to know in which line they
 * are), and numbered seats that are the kept ones (then it would matter who sits where).
 *
 * <p>An invitation is a sign-up that has not come: it keeps a person from being invited twice by the same unique key, but it is nowhere in
 * line. Who accepts comes then, with a new turn, so inviting early is no way to be first.
 *
 * <p>After the cut-off no seat is given back and none is passed on; somebody who cannot come can only say so, and that is recorded.
 *
 * <p>Every change leaves a line of history, also those to the session itself ({@link org.peerlearning.signup.Deed}), written in the same
 * transaction. Rejected: a list of what hosts did beside the list of what happened to people; neither would tell why the other did.
 *
 * <p>What a button shows and what a click does come from one evaluation, {@link org.peerlearning.signup.SignupPolicy}.
 */
package org.peerlearning.signup;
