package org.peerlearning.confluence.store;

import org.peerlearning.group.GroupRepository;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.group.MemberRepositoryContract;

public class AoMemberRepositoryIT extends MemberRepositoryContract {

    private Nodes.Node node;

    @Override
    protected GroupRepository emptyGroups() {
        node = Nodes.postgres().first();
        return node.groups();
    }

    @Override
    protected MemberRepository members() {
        return node.members();
    }
}
