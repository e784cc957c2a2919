package org.peerlearning.signup;

import org.peerlearning.session.Meeting;
import org.peerlearning.shared.PersonKey;

/**
 * What a host writes to one person about a session.
 *
 * @param subject one line
 * @param text plain, of several lines
 */
public record Letter(PersonKey from, PersonKey to, String subject, String text, Meeting meeting) {}
