package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** Who may manage a group: its hosts and co-hosts, and administrators of its space. */
public final class Hosting {

    private final Groups groups;
    private final Access access;

    public Hosting(Groups groups, Access access) {
        this.groups = groups;
        this.access = access;
    }

    /** The group, if the viewer may see it and is logged in. */
    Answer<Group> seen(Viewer viewer, GroupId id) {
        return groups.find(viewer, id).then(group ->
                viewer.person().isPresent() ? Answer.of(group) : Answer.no(Refusal.notAllowed("group.log-in")));
    }

    /** The group, if the viewer may manage it. */
    public Answer<Group> managed(Viewer viewer, GroupId id) {
        return groups.find(viewer, id)
                .then(group -> refuses(viewer, group).<Answer<Group>>map(Answer::no).orElseGet(() -> Answer.of(group)));
    }

    /** Why this viewer may not manage the group; empty when they may. */
    public Optional<Refusal> refuses(Viewer viewer, Group group) {
        return manages(viewer, group) ? Optional.empty() : Optional.of(Refusal.notAllowed("group.hosts-only"));
    }

    public boolean manages(Viewer viewer, Group group) {
        return viewer.person().filter(group::isHostedBy).isPresent() || administers(viewer, group);
    }

    /** Why this viewer may not decide who hosts; empty when they may: hosts, but not co-hosts, and administrators. */
    Optional<Refusal> refusesTeam(Viewer viewer, Group group) {
        Optional<PersonKey> host = viewer.person().filter(person -> group.roleOf(person).filter(Role.HOST::equals).isPresent());
        return host.isPresent() || administers(viewer, group)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("group.hosts-only"));
    }

    boolean administers(Viewer viewer, Group group) {
        return viewer.person().isPresent() && access.mayAdminister(viewer, group.profile().space());
    }

    /** Whether a person may see a group: whoever is drawn in must. */
    boolean sees(PersonKey person, Group group) {
        return access.mayView(Viewer.of(person), group.page());
    }
}
