/**
 * The wiki's people and permissions, as the app asks for them.
 *
 * <p>Only signatures that take {@code ConfluenceUser} are called: the older ones with {@code User} are gone on Confluence 10. A
 * {@code null} user means an anonymous visitor to the platform, and only here: the app says {@code Viewer.ANONYMOUS}.
 */
package org.peerlearning.confluence.people;
