/**
 * One meeting of a group in time.
 *
 * <p>A session keeps the local date and time with its zone; the instant is computed each time. Rejected: storing the instant, which
 * moves a meeting by an hour when a country changes its zone rules, and lets weekly meetings drift at daylight-saving changes.
 *
 * <p>What the clock has to do for a session, and when next, follows from its terms and from what has happened already, see
 * {@link org.peerlearning.session.Session#due}: nothing else has to be remembered, and what is remembered can be checked.
 *
 * <p>A group starts with its first session in one step, so {@link org.peerlearning.session.StartGroup} lives here and not in
 * {@code group}: sessions know groups, groups know no sessions. {@link org.peerlearning.session.Meeting} is a session together with
 * what its group says about it, so that sign-up needs to know sessions only.
 */
package org.peerlearning.session;
