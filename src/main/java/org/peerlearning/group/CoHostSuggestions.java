package org.peerlearning.group;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/**
 * Whom a host might ask to become co-host: members, the longest standing first, then those who took part lately, and then whoever can
 * share what the group is about, for a group that has just begun has nobody yet.
 */
public final class CoHostSuggestions {

    public static final int MAX = 10;
    /** Some of them host already, are asked already, or may no longer see the group. */
    private static final int LOOKED_AT = 40;

    private final Hosting hosting;
    private final MemberRepository members;
    private final RecentParticipants recent;
    private final TopicSharers sharers;

    public CoHostSuggestions(Hosting hosting, MemberRepository members, RecentParticipants recent, TopicSharers sharers) {
        this.hosting = hosting;
        this.members = members;
        this.recent = recent;
        this.sharers = sharers;
    }

    public Answer<List<PersonKey>> of(Viewer viewer, GroupId id) {
        return of(viewer, id, MAX);
    }

    /** @param limit how many at most; whoever comes later is not looked for */
    public Answer<List<PersonKey>> of(Viewer viewer, GroupId id, int limit) {
        return hosting.managed(viewer, id).then(group -> Answer.of(Stream.<Supplier<Stream<PersonKey>>>of(
                        () -> members.list(id, false, Optional.empty(), LOOKED_AT).stream().map(Membership::person),
                        () -> recent.of(id, LOOKED_AT).stream(),
                        () -> sharers.of(viewer, group.subjects(), LOOKED_AT).stream())
                .flatMap(Supplier::get)
                .distinct()
                .filter(person -> !group.isHostedBy(person) && !group.isInvited(person))
                .filter(person -> hosting.sees(person, group))
                .limit(limit)
                .toList()));
    }
}
