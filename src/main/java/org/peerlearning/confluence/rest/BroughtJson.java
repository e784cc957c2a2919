package org.peerlearning.confluence.rest;

import org.peerlearning.confluence.view.PersonView;

/**
 * Where a colleague stands whom somebody has signed up.
 *
 * @param message the same in the viewer's language
 */
record BroughtJson(PersonView person, String standing, String message) {}
