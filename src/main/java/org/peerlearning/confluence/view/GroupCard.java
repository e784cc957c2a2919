package org.peerlearning.confluence.view;

import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.signup.SignupState;

/**
 * A group as a card shows it to one viewer.
 *
 * @param next how things stand with its next session; empty when none is planned
 */
public record GroupCard(Group group, Optional<SignupState> next) {}
