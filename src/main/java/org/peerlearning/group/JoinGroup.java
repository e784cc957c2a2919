package org.peerlearning.group;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A person joins a group; where its hosts say yes to each person, they ask to. */
public final class JoinGroup {

    /**
     * How the person is tied to the group now.
     *
     * @param fresh whether this call did it; they may have been in, or have asked, before
     */
    public record Joined(Membership membership, boolean fresh) {}

    private final Hosting hosting;
    private final GroupKeeper keeper;
    private final PageWatch watches;

    public JoinGroup(Hosting hosting, GroupKeeper keeper, PageWatch watches) {
        this.hosting = hosting;
        this.keeper = keeper;
        this.watches = watches;
    }

    /** @param watch whether the wiki is to tell the person when the group's page changes */
    public Answer<Joined> join(Viewer viewer, GroupId id, boolean watch) {
        return hosting.seen(viewer, id).then(seen -> keeper.changing(
                        id, (gathering, now) -> join(gathering, viewer.person().orElseThrow(), watch, now))
                .orElseGet(() -> Answer.no(Refusal.notFound("group.not-found"))));
    }

    private Supplier<Answer<Joined>> join(Gathering gathering, PersonKey person, boolean watch, Instant now) {
        Optional<Membership> mine = gathering.of(person);
        if (mine.isPresent()) {
            return () -> Answer.of(new Joined(mine.get(), false));
        }
        Optional<Refusal> refusal = JoinPolicy.refuses(gathering.group());
        if (refusal.isPresent()) {
            return () -> Answer.no(refusal.get());
        }
        Membership entered = JoinPolicy.mustAsk(gathering.group(), gathering.lastEnded(person))
                ? gathering.enter(person, Tie.ASKED, watch, now)
                : gathering.enter(person, Tie.MEMBER, watch && watches.watch(person, gathering.group().page()), now);
        return () -> Answer.of(new Joined(entered, true));
    }
}
