package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Viewer;

/** A host asks somebody to become co-host. Nobody is made one unasked. */
public final class InviteCoHost {

    /** So many may animate one group, those asked among them. */
    public static final int TEAM_MAX = 20;

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final People people;

    public InviteCoHost(Hosting hosting, GroupKeeper keeper, People people) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.people = people;
    }

    /** @return the group as it is then; asking somebody twice changes nothing */
    public Answer<Group> invite(Viewer viewer, GroupId id, String userName) {
        return hosting.managed(viewer, id).then(group -> named(userName).then(person -> invite(viewer, group, person)));
    }

    /** As above, for somebody who was suggested. */
    public Answer<Group> invite(Viewer viewer, GroupId id, PersonKey person) {
        return hosting.managed(viewer, id).then(group -> invite(viewer, group, person));
    }

    /** Whoever manages the group takes the question back, for as long as it is not answered. */
    public Answer<Group> takeBack(Viewer viewer, GroupId id, PersonKey person) {
        return hosting.managed(viewer, id).then(seen -> keeper.<Answer<Group>>changing(id, (gathering, now) -> {
            if (!gathering.group().isInvited(person)) {
                return () -> Answer.no(Refusal.refused("group.invitation.over"));
            }
            gathering.uninvite(person);
            return () -> Answer.of(gathering.group());
        }).orElseGet(MemberWork::noGroup));
    }

    private Answer<PersonKey> named(String userName) {
        String name = Text.line(userName);
        if (name.isEmpty()) {
            return Answer.no(Refusal.invalid("user", "input.missing"));
        }
        return people.named(name)
                .map(Answer::of)
                .orElseGet(() -> Answer.no(Refusal.invalid("user", "group.user.unknown")));
    }

    private Answer<Group> invite(Viewer viewer, Group seen, PersonKey person) {
        if (!hosting.sees(person, seen)) {
            return Answer.no(Refusal.invalid("user", "group.user.may-not-view"));
        }
        return keeper.<Answer<Group>>changing(seen.id(), (gathering, now) -> {
            Group group = gathering.group();
            Optional<Refusal> refusal = refuses(group, person);
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            if (!group.isInvited(person)) {
                gathering.invite(person, viewer.person().orElseThrow(), now);
            }
            return () -> Answer.of(gathering.group());
        }).orElseGet(MemberWork::noGroup);
    }

    private static Optional<Refusal> refuses(Group group, PersonKey person) {
        Optional<Refusal> closed = group.course().refusesNew();
        if (closed.isPresent()) {
            return closed;
        }
        if (group.isHostedBy(person)) {
            return Optional.of(Refusal.refused("group.hosts-already"));
        }
        return !group.isInvited(person) && group.team().size() + group.invitations().size() >= TEAM_MAX
                ? Optional.of(Refusal.refused("group.team-full", TEAM_MAX))
                : Optional.empty();
    }
}
