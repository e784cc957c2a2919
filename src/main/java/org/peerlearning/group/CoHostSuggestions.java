package org.peerlearning.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Whom a host might ask to become co-host: members, the longest standing first, and then those who took part lately. */
public final class CoHostSuggestions {

    public static final int MAX = 10;
    /** Some of them host already, are asked already, or may no longer see the group. */
    private static final int LOOKED_AT = 40;

    private final Hosting hosting;
    private final MemberRepository members;
    private final RecentParticipants recent;

    public CoHostSuggestions(Hosting hosting, MemberRepository members, RecentParticipants recent) {
        this.hosting = hosting;
        this.members = members;
        this.recent = recent;
    }

    public Answer<List<PersonKey>> of(Viewer viewer, GroupId id) {
        return hosting.managed(viewer, id).then(group -> Answer.of(Stream.concat(
                        members.list(id, false, Optional.empty(), LOOKED_AT).stream().map(Membership::person),
                        recent.of(id, LOOKED_AT).stream())
                .distinct()
                .filter(person -> !group.isHostedBy(person) && !group.isInvited(person))
                .filter(person -> hosting.sees(person, group))
                .limit(MAX)
                .toList()));
    }
}
