package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host changes what a group says of itself. Its page takes the new title in the same step, or nothing is changed. */
public final class ChangeGroup {

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final GroupPages pages;
    private final Transactions transactions;

    public ChangeGroup(Hosting hosting, GroupKeeper keeper, GroupPages pages, Transactions transactions) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.pages = pages;
        this.transactions = transactions;
    }

    /**
     * Changes everything but the space, which follows the page.
     *
     * @param draft its space and parent are not read
     * @param version the one that the viewer has seen
     */
    public Answer<Group> change(Viewer viewer, GroupId id, GroupDraft draft, int version) {
        return hosting.managed(viewer, id).then(seen -> GroupDraftPolicy.checkAll(draft.of(seen))
                .then(checked -> transactions.allOrRefused(() -> change(id, checked, version))));
    }

    private Answer<Group> change(GroupId id, NewGroup checked, int version) {
        return keeper.<Answer<Group>>changing(id, (gathering, now) -> {
            Group before = gathering.group();
            Optional<Refusal> refusal = refuses(before, checked, version);
            if (refusal.isPresent()) {
                return () -> Answer.no(refusal.get());
            }
            // First, so that the title is no news when the wiki tells of the page's; a refusal of the wiki undoes it.
            gathering.say(checked.profile(), checked.details());
            Optional<Refusal> taken = rename(before, checked);
            if (taken.isPresent()) {
                return () -> Answer.no(taken.get());
            }
            pages.label(before.page(), before.details().topics(), checked.details().topics());
            return () -> Answer.of(gathering.group());
        }).orElseGet(MemberWork::noGroup);
    }

    private static Optional<Refusal> refuses(Group before, NewGroup checked, int version) {
        if (before.version() != version) {
            return Optional.of(Refusal.refused("group.stale"));
        }
        // Whoever makes a group smaller than it is would have to choose who goes, and that is done by removing people.
        return checked.details().sizeMax() < Math.min(before.people(), before.details().sizeMax())
                ? Optional.of(Refusal.invalid("details.sizeMax", "group.size.taken", before.people()))
                : Optional.empty();
    }

    private Optional<Refusal> rename(Group before, NewGroup checked) {
        String title = checked.profile().title();
        return title.equals(before.title()) ? Optional.empty() : pages.rename(before.page(), title);
    }
}
