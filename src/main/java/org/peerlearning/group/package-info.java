/**
 * A learning group: what it is about, who hosts it, on which wiki page it lives.
 *
 * <p>Who may see a group is decided by its wiki page and by nothing else: one place to restrict, the one people know. A group whose
 * page is in the trash or gone is seen by nobody. Rejected: permissions of the group's own, which would drift from the page's.
 *
 * <p>Anyone who may create pages in a space may start a group there; there is no approval, because programmes that dropped
 * theirs doubled their hosts.
 *
 * <p>Everybody in a group has one {@link org.peerlearning.group.Membership}, hosts too; the group's team says who of them hosts. Every
 * change of a group that is there goes through {@link org.peerlearning.group.GroupKeeper}, under the group's lock: so no group is
 * ever fuller than it says, and none loses its last host without either the longest serving co-host following or the group saying
 * that it looks for one. Rejected: asking somebody before they become host by succession, for a group without a host for the time
 * of an answer is a group that meets without one.
 */
package org.peerlearning.group;
