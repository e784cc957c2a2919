/**
 * Lists of groups and sessions, ready for templates: on pages of the wiki and on the app's own.
 *
 * <p>What a reader chooses stands in the address of the page that holds the list, each name behind a prefix of the list's own, so that
 * several lists on one page do not meet, a link carries the choice along, and no script is needed. Whatever an address may say, it can
 * only narrow what the list shows anyway, or turn it to the groups that are archived; what it says in vain is passed over.
 */
package org.peerlearning.confluence.view.list;
