package org.peerlearning.confluence.rest;

import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;

/** Which page of groups somebody asks for. */
record GroupQuery(Optional<SpaceKey> space, Optional<GroupId> olderThan, int limit) {

    private static final long LIMIT = 20;

    static Answer<GroupQuery> read(String space, String olderThan, String limit) {
        QueryReader query = new QueryReader();
        Optional<SpaceKey> key = query.text("space", space).map(SpaceKey::new);
        Optional<GroupId> cursor = query.number("olderThan", olderThan, 1, Long.MAX_VALUE).map(GroupId::new);
        int size = query.number("limit", limit, 1, Groups.PAGE_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> new GroupQuery(key, cursor, size));
    }
}
