/**
 * A learning group: what it is about, who hosts it, on which wiki page it lives.
 *
 * <p>Who may see a group is decided by its wiki page and by nothing else: one place to restrict, the one people know. A group whose
 * page is in the trash or gone is seen by nobody. Rejected: permissions of the group's own, which would drift from the page's.
 *
 * <p>Anyone who may create pages in a space may start a group there; there is no approval, because programmes that dropped
 * theirs doubled their hosts.
 */
package org.peerlearning.group;
