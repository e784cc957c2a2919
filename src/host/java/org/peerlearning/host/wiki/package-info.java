/**
 * The wiki of the development host: spaces, the page tree with its versions and bin, comments, labels, watches, restrictions, and the
 * storage format that pages are written in. {@link org.peerlearning.host.wiki.Wiki} opens all of it over one database.
 *
 * <p>Stores answer with the platform's own entities, filled afresh at each question: changing one changes nothing until it is saved,
 * and what a page leads to (parent, children, people, labels) is read when asked for. The stores do not ask who may; that is decided
 * by {@link org.peerlearning.host.wiki.WikiAccess} for the pages of the site, as Confluence's managers leave it to their callers.
 */
package org.peerlearning.host.wiki;
