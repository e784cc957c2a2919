package org.peerlearning.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
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
     * @param along of the group before, what is done to the new one in the same transaction; or why that is not possible
     */
    public Answer<Group> copy(Viewer viewer, GroupId id, String title, Function<Group, Answer<Consumer<Group>>> along) {
        return hosting.managed(viewer, id).then(old -> {
            Answer<String> checked = GroupDraftPolicy.title(title);
            Answer<Consumer<Group>> more = along.apply(old);
            List<Refusal> wrong = new ArrayList<>();
            checked.fold(given -> true, wrong::addAll);
            more.fold(given -> true, wrong::addAll);
            return wrong.isEmpty()
                    ? checked.then(words -> more.then(then -> copy(viewer, old, words, then)))
                    : Answer.no(wrong);
        });
    }

    private Answer<Group> copy(Viewer viewer, Group old, String title, Consumer<Group> more) {
        NewGroup next = new NewGroup(old.profile().titled(title), old.details(), Optional.of(old.id()));
        return transactions.allOrRefused(() -> origin.begin(viewer, next).then(fresh -> {
            more.accept(fresh);
            return invite(viewer, old, fresh);
        })).then(group -> Answer.of(origin.followingItsSpace(group)));
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
