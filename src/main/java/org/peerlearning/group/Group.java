package org.peerlearning.group;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;

/**
 * People learning about a topic.
 *
 * @param page the wiki page it lives on; who may view that page may see the group
 * @param hosts never empty, in the order in which they became hosts
 */
public record Group(GroupId id, GroupProfile profile, PageId page, List<PersonKey> hosts, Instant startedAt) {

    public Group {
        hosts = List.copyOf(hosts);
    }

    public boolean isHostedBy(PersonKey person) {
        return hosts.contains(person);
    }

    public String title() {
        return profile.title();
    }

    public GroupOutline outline() {
        return new GroupOutline(id, profile.title(), profile.space(), page, profile.participantsShownTo());
    }

    public Set<Tag> tags() {
        return profile.tags();
    }
}
