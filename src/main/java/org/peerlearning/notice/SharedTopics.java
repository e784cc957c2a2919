package org.peerlearning.notice;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.group.Membership;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** What people are in tells what they want: new groups that have a topic in common with theirs. */
public final class SharedTopics implements Wishes {

    /** So many of the newest groups are looked through. */
    private static final int LOOKED_THROUGH = 100;

    private final GroupRepository groups;
    private final MemberRepository members;
    private final Access access;

    public SharedTopics(GroupRepository groups, MemberRepository members, Access access) {
        this.groups = groups;
        this.members = members;
        this.access = access;
    }

    @Override
    public List<Group> near(PersonKey person, Instant since, int limit) {
        Set<GroupId> mine = members.activeOf(person).stream().map(Membership::group).collect(Collectors.toSet());
        Set<String> topics = new HashSet<>();
        groups.byIds(mine).forEach(group -> topics.addAll(group.details().topics()));
        if (topics.isEmpty()) {
            return List.of();
        }
        List<Group> fresh = groups.find(GroupFilter.ANY, Optional.empty(), LOOKED_THROUGH).stream()
                .filter(group -> !group.startedAt().isBefore(since) && !mine.contains(group.id()) && !group.isFull())
                .filter(group -> group.details().topics().stream().anyMatch(topics::contains))
                .toList();
        Set<PageId> open = access.viewable(Viewer.of(person), fresh.stream().map(Group::page).toList());
        return fresh.stream().filter(group -> open.contains(group.page())).limit(limit).toList();
    }
}
