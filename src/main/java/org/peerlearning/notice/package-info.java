/**
 * What people are told, when, and by which channel.
 *
 * <p>A fact is written as a notice in the transaction of the change that it tells about: {@link org.peerlearning.notice.SignupNotices}
 * and {@link org.peerlearning.notice.GroupNotices} hear of every change from the services that make them, whichever door it came by. So
 * either both are kept or neither is; nobody is told of what did not happen, and nothing happens in silence. For a change to one sign-up
 * this is one INSERT, and no look at anything else. Who is told what is decided by two policies without any state. Nobody hears of what
 * others do, but hosts of those who ask them, so a new sign-up writes to nobody but its own person.
 *
 * <p>What very many people are to be told is one row with a {@link org.peerlearning.notice.Crowd}. The job tells each of them in steps;
 * how far it came is kept together with what it wrote.
 *
 * <p>{@link org.peerlearning.notice.SendNotices} claims what is due under a lock that only claims and marks pass through, looks at each
 * notice once more, and hands mails to the wiki's queue outside of any transaction. What is told is what is true then: who lost the
 * seat meanwhile hears nothing of it, and times are those that hold. Who cannot log in or may not see the page is told when they can, for
 * as long as it is worth it: a directory of users comes back, and so does a page from the trash. Without a mail server everything waits
 * that long. A mail that is not taken is tried again after growing pauses, and in the end told to administrators; it holds nothing else
 * up, and neither does a row that nobody can read. Who gave up a seat is told, for the sake of their calendar, when they cannot take it
 * back any more, and only where a mail may have brought the seat there: see {@link org.peerlearning.notice.CalendarTrail}.
 *
 * <p>Towards the queue this is <em>at least once</em>. Between handing a mail over and marking it lies a moment in which a node can go
 * down, and no transaction spans the wiki's mail queue and its database. Then another node takes over when the lease ends, and up to
 * {@value org.peerlearning.notice.SendNotices#CHUNK} mails may go out a second time, under the message ids that they had, by which
 * mail programs fold them. In people's lists in the wiki each fact is there exactly once.
 *
 * <p>Keys, not clocks, keep anything from being told twice: a reminder's key is made of the session, its start as an instant, and the
 * person. Leases are three times as long as clocks of nodes may be apart, and a node stops that much before its own ends.
 *
 * <p>Rejected: sending from within the change (a slow mail server would hold a session's lock, and what is rolled back would have been
 * told); events after the commit (a node that goes down between the two tells nobody); marking as sent before handing over (at most once:
 * an offer that nobody heard of is worse than one heard of twice); one row for each of a crowd at once (calling off a session of a
 * thousand would take as many INSERTs under its lock); a cluster lock around the job (when it is lost in the middle, two nodes send the
 * same, and nothing in the rows would tell); tokens for unsubscribing in rows of their own (one more INSERT for each reader, for what a
 * sealed key does as well).
 */
package org.peerlearning.notice;
