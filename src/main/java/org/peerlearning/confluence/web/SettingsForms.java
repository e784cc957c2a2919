package org.peerlearning.confluence.web;

import java.util.Optional;
import org.peerlearning.group.Group;
import org.peerlearning.group.MembershipId;
import org.peerlearning.shared.Viewer;

/** The forms about a group itself: what it says, who is in it, where it is in its life. */
public final class SettingsForms {

    private final DetailsForms details;
    private final PeopleForms people;
    private final LifeForms lives;

    public SettingsForms(DetailsForms details, PeopleForms people, LifeForms lives) {
        this.details = details;
        this.people = people;
        this.lives = lives;
    }

    DetailsFormView details(Group group) {
        return details.of(group);
    }

    PeopleFormView people(Viewer viewer, Group managed, Optional<MembershipId> after) {
        return people.of(viewer, managed, after);
    }

    LifeFormView life(Group group) {
        return lives.of(group);
    }
}
