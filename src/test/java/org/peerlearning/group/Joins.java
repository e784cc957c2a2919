package org.peerlearning.group;

import java.util.List;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.World;

/** What people do with a group, and what became of it. */
final class Joins {

    static final Viewer HOST = Viewer.of(Cast.HOST);

    private final World world;

    Joins(World world) {
        this.world = world;
    }

    Answer<JoinGroup.Joined> join(PersonKey person, Group group) {
        return world.use.joining().join(Viewer.of(person), group.id(), true);
    }

    void in(Group group, PersonKey... people) {
        for (PersonKey person : people) {
            Answers.given(join(person, group));
        }
    }

    void coHosting(Group group, PersonKey... people) {
        for (PersonKey person : people) {
            Answers.given(world.use.inviting().invite(HOST, group.id(), person));
            Answers.given(world.use.answering().accept(Viewer.of(person), group.id(), true));
        }
    }

    Answer<Membership> leave(PersonKey person, Group group) {
        return world.use.leaving().leave(Viewer.of(person), group.id());
    }

    Answer<Group> stepDown(PersonKey person, Group group) {
        return world.use.steppingDown().leave(Viewer.of(person), group.id());
    }

    Answer<Group> takeOver(PersonKey person, Group group) {
        return world.use.takingOver().take(Viewer.of(person), group.id(), true);
    }

    /** The active membership. */
    Membership of(PersonKey person, Group group) {
        return world.use.members.of(person, List.of(group.id())).get(group.id());
    }

    Group now(Group group) {
        return world.groups.byId(group.id()).orElseThrow();
    }
}
