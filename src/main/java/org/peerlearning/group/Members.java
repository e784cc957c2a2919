package org.peerlearning.group;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Who is in a group, for those to whom its hosts show it; and who asks to be, for those who decide. */
public final class Members {

    public static final int PAGE_MAX = 100;

    /**
     * One page of memberships, by the order of arrival.
     *
     * @param group tells as what those animate it who do
     * @param next give it as {@code after} for the page that follows; empty on the last one
     */
    public record Page(Group group, List<Membership> members, Optional<MembershipId> next) {
        public Page {
            members = List.copyOf(members);
        }
    }

    private final MemberRepository members;
    private final Groups groups;
    private final Hosting hosting;

    public Members(MemberRepository members, Groups groups, Hosting hosting) {
        this.members = members;
        this.groups = groups;
        this.hosting = hosting;
    }

    /**
     * Hosts, co-hosts and members.
     *
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public Answer<Page> of(Viewer viewer, GroupId id, Optional<MembershipId> after, int limit) {
        return groups.find(viewer, id).then(group -> shown(Reader.atScreen(viewer), group, after, limit));
    }

    /**
     * The first page of them, for whoever reads it, of a group that the caller has found by the viewer's eyes.
     *
     * @param limit 1 to {@link #PAGE_MAX}
     */
    public Answer<Page> first(Reader reader, Group visible, int limit) {
        return shown(reader, visible, Optional.empty(), limit);
    }

    private Answer<Page> shown(Reader reader, Group group, Optional<MembershipId> after, int limit) {
        return reader.mayRead(group.profile().participantsShownTo()) && maySee(reader.viewer(), group)
                ? Answer.of(page(group, false, after, limit))
                : Answer.no(Refusal.notAllowed("group.members-hidden"));
    }

    /** Those who wait for an answer. */
    public Answer<Page> asking(Viewer viewer, GroupId id, Optional<MembershipId> after, int limit) {
        return hosting.managed(viewer, id).then(group -> Answer.of(page(group, true, after, limit)));
    }

    private Page page(Group group, boolean asking, Optional<MembershipId> after, int limit) {
        int wanted = Math.max(1, Math.min(limit, PAGE_MAX));
        List<Membership> found = members.list(group.id(), asking, after, wanted + 1);
        return found.size() > wanted
                ? new Page(group, found.subList(0, wanted), Optional.of(found.get(wanted - 1).id()))
                : new Page(group, found, Optional.empty());
    }

    private boolean maySee(Viewer viewer, Group group) {
        if (viewer.person().isEmpty()) {
            return false;
        }
        return hosting.manages(viewer, group) || switch (group.profile().participantsShownTo()) {
            case EVERYONE -> true;
            case MEMBERS -> Optional.ofNullable(members.of(viewer.person().get(), List.of(group.id())).get(group.id()))
                    .filter(mine -> mine.tie().isIn())
                    .isPresent();
            case HOSTS -> false;
        };
    }
}
