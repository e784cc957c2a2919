package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host starts the next round: a group like the one before, on a page of its own, that grew out of it. */
public final class CopyGroup {

    private final Hosting hosting;
    private final GroupOrigin origin;
    private final GroupKeeper keeper;
    private final Transactions transactions;

    public CopyGroup(Hosting hosting, GroupOrigin origin, GroupKeeper keeper, Transactions transactions) {
        this.hosting = hosting;
        this.origin = origin;
        this.keeper = keeper;
        this.transactions = transactions;
    }

    /**
     * Copies what the group says of itself. The viewer hosts the new one; the other hosts are asked to come along.
     *
     * @param title of the new group
     */
    public Answer<Group> copy(Viewer viewer, GroupId id, String title) {
        return hosting.managed(viewer, id).then(old -> GroupDraftPolicy.title(title).then(checked -> {
            NewGroup next = new NewGroup(old.profile().titled(checked), old.details(), Optional.of(id));
            return transactions.allOrRefused(() -> origin.begin(viewer, next).then(group -> invite(viewer, old, group)))
                    .then(group -> Answer.of(origin.followingItsSpace(group)));
        }));
    }

    private Answer<Group> invite(Viewer viewer, Group old, Group fresh) {
        PersonKey host = viewer.person().orElseThrow();
        return keeper.<Answer<Group>>changing(fresh.id(), (gathering, now) -> {
            old.hosts().stream()
                    .filter(person -> !person.equals(host) && hosting.sees(person, fresh))
                    .forEach(person -> gathering.invite(person, host, now));
            return () -> Answer.of(gathering.group());
        }).orElseGet(MemberWork::noGroup);
    }
}
