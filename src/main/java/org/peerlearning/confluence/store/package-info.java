/**
 * Where groups, sessions, sign-ups and their history are kept: Active Objects rows, and the repositories that turn them into the
 * features' values.
 *
 * <p>What holds for every row:
 * <ul>
 *   <li>Rows point at each other by plain id columns. Entity references would make foreign keys, and those forbid deleting.
 *   <li>Moments are epoch milliseconds. A database timestamp without a zone would be read in the zone of whichever node reads it,
 *       and an hour a year would be ambiguous. Local times are text that sorts as time does.
 *   <li>A text that may be empty is null when it is: Oracle knows no empty text.
 *   <li>A column length cannot grow later, so each is chosen for the longest text in UTF-16 units, which is how most databases count.
 *   <li>Conditions are written in upper case with blanks around operators, which is what Active Objects recognises as columns and
 *       quotes on PostgreSQL and Oracle. Values are always bound.
 *   <li>Ids here are {@code int}, the features' are {@code long}: an id out of range finds nothing.
 * </ul>
 *
 * <p>Tables are named after the descriptor's namespace and the rows, the same in the jars for Confluence 9 and 10: an upgrade of the wiki
 * from one to the other finds every row. Active Objects itself is the same library on both, and knows no package that was renamed.
 * Nothing is kept in Bandana, which Confluence 10 takes away.
 *
 * <p>The lock on a session's sign-ups is the row lock that an UPDATE of its row takes. Active Objects offers neither
 * {@code SELECT … FOR UPDATE} nor a conditional UPDATE. Threads of one node that want the same session are served together, under one
 * lock and one commit.
 *
 * <p>The lock on a group's people is that of the group's row, in the same way. Its row counts them, and a unique column of the
 * memberships keeps anybody from being in twice, whatever the lock does.
 *
 * <p>The vocabulary of skills has one row that is its lock and tells its version; what a person claims is locked by their row in the
 * directory, which is written anew with every change of it. It holds the claims in a text that takes one row a person to read: a node
 * that starts would otherwise read ten times as many. Claims stay the truth: an entry in a format that this version does not know is made
 * from them.
 *
 * <p>A session's row counts what stands where, and knows the next turn, the next line of history and whether seats have gaps, so that
 * a sign-up looks up one person and writes one row. The counters are only a memory: the check counts anew, and the unique columns of
 * the sign-ups hold whatever the counters say. How a sign-up began stands in its own row, every change after that in the history.
 */
package org.peerlearning.confluence.store;
