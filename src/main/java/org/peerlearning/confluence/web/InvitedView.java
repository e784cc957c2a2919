package org.peerlearning.confluence.web;

import org.peerlearning.confluence.view.PersonView;

/**
 * Somebody who is asked to become co-host and has not answered.
 *
 * @param takeBack taking the question back
 */
public record InvitedView(PersonView person, DeedView takeBack) {}
