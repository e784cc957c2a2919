/**
 * One meeting of a group in time.
 *
 * <p>A session keeps the local date and time with its zone; the instant is computed each time. Rejected: storing the instant, which
 * moves a meeting by an hour when a country changes its zone rules, and lets weekly meetings drift at daylight-saving changes.
 *
 * <p>What the clock has to do for a session, and when next, follows from its terms and from what has happened already, see
 * {@link org.peerlearning.session.Session#due}: nothing else has to be remembered, and what is remembered can be checked.
 *
 * <p>A series is a rule that is computed once: each of its sessions is a row of its own, with its place in the rule, so that it can be
 * moved, skipped and signed up for, and keeps its sign-ups whatever happens to the others. Rejected: computing sessions from the rule
 * each time, which has nowhere to put a sign-up. An hour that clocks skip on some day is kept as it was said, and the session begins as
 * much later as they skip: should the country change its mind, the hour is right again.
 *
 * <p>Who plans a session anew holds the same lock as who signs up for it, see {@link org.peerlearning.session.SessionLock}. What is
 * changed for many sessions is what differs from the one that was shown; what was left alone there is left alone everywhere.
 *
 * <p>A group starts with its first sessions in one step, so {@link org.peerlearning.session.StartGroup} lives here and not in
 * {@code group}: sessions know groups, groups know no sessions. {@link org.peerlearning.session.Meeting} is a session together with
 * what its group says about it, so that sign-up needs to know sessions only.
 */
package org.peerlearning.session;
