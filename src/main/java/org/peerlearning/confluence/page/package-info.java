/**
 * The wiki pages of groups: made from templates in storage format, found again, pointed at.
 *
 * <p>Pages are written through the classic {@code PageManager}, which every app has called for twenty years. All of it stands in
 * this package, so that a change of the platform is one class here.
 */
package org.peerlearning.confluence.page;
