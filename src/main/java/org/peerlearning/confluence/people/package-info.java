/**
 * The wiki's people and permissions, as the app asks for them.
 *
 * <p>Only signatures that take {@code ConfluenceUser} are called: the older ones with {@code User} are gone on Confluence 10. A
 * {@code null} user means an anonymous visitor to the platform, and only here: the app says {@code Viewer.ANONYMOUS}. Nothing of
 * {@code bucket.user} is called, whose members Confluence 10 has moved or taken away.
 *
 * <p>The service accounts of Confluence 10 are not told apart: the method that does is not there on Confluence 9, and the app never
 * lists the wiki's users. People stand in its lists because they did something themselves, or because a host named them.
 */
package org.peerlearning.confluence.people;
