/**
 * The site people see: addresses, pages, forms and filters as users and apps know them from Confluence.
 *
 * <p>The frame is made in Java with {@link org.peerlearning.host.web.Html}, not in Velocity: templates with the platform's rules are
 * for plugins, and a page of the host is a few lines. There is no state here but the session's user; whatever changes goes through a
 * POST with a token to the rooms that own it. Styles may be inline (storage format carries them), scripts may not.
 */
package org.peerlearning.host.web;
