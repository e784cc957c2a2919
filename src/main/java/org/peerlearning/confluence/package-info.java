/**
 * The only package that may know the platform. One sub-package a kind of thing; kinds do not import each other, except that
 * {@code view} (what JSON and templates show) may be used by every door, and {@code wiring} may use all.
 *
 * <p>What the platform may lack is asked in one of two ways, and each thing by one class. What is a feature by itself has {@link
 * org.peerlearning.shared.Switches} before it: the search for what somebody wrote ({@code page.CreatedPages}), labels ({@code
 * page.PageLabels}), comments ({@code page.ConfluencePageComments}), watches ({@code page.ConfluencePageWatch}). What takes only a little
 * away from something that goes on is called through {@link org.peerlearning.confluence.Doubtful}, and is listed in {@code
 * links.Survived}. Members that are confirmed for both lines are preferred even where they say less: a body as text instead of its
 * parts, a person's groups by their name.
 *
 * <p>Looked for, and left out because no public page tells how either line does it: notices among the platform's own (its service for
 * them, {@code com.atlassian.mywork}, is documented up to version 1.11, whose messages are made of a JSON library that the platform no
 * longer offers to apps), more on the card that appears over a person's name (no module is documented for it), fields for its query
 * language (the module is documented, the classes behind it are not). Blueprints are documented, but a group is more than its page, so it
 * is started by a form of its own.
 */
package org.peerlearning.confluence;
