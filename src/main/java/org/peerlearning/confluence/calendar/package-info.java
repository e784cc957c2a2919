/**
 * What calendars need to know of the wiki: what tells it from others, where its pages are, who may subscribe, and by whom mails come.
 *
 * <p>What tells this wiki's events from others' is made from a secret that it has anyway, not from its address, which may change: then
 * every calendar would get every session a second time.
 */
package org.peerlearning.confluence.calendar;
