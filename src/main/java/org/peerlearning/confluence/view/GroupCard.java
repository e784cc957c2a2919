package org.peerlearning.confluence.view;

import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.MemberState;
import org.peerlearning.signup.SignupState;

/**
 * A group as a card shows it to one viewer.
 *
 * @param next how things stand with its next session; empty when none is planned
 * @param mine what the group is to the viewer
 * @param parent the group that it grew out of; empty when there is none that the viewer may see
 */
public record GroupCard(Group group, Optional<SignupState> next, MemberState mine, Optional<Group> parent) {}
