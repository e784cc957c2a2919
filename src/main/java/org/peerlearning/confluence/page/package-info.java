/**
 * The wiki pages of groups: made from templates in storage format, found again, renamed, labelled, watched, pointed at, and what people
 * say below them.
 *
 * <p>Pages are written through the classic {@code PageManager}, which every app has called for twenty years. All of it stands in
 * this package, so that a change of the platform is one class here. A page gets a new title by a new version of its own, as when an
 * author renames it: the wiki hears of it and turns the links that lead there.
 *
 * <p>Of pages and spaces only what Confluence 9 and 10 both have is called: no type of an {@code internal} or {@code dmz} package, no
 * superclass of a page, into whose chain Confluence 10 puts one more, none of the ways to trash or to name a kind of content that were
 * replaced.
 *
 * <p>New pages speak the language of whoever makes them, for they are the ones to edit it; afterwards the text is the wiki's. What a
 * template says is escaped as HTML is. A label that the app put on a page is never taken off by it, since nobody can tell later
 * whether people meant it to stay.
 */
package org.peerlearning.confluence.page;
