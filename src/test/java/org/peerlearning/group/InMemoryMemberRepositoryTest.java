package org.peerlearning.group;

public class InMemoryMemberRepositoryTest extends MemberRepositoryContract {

    private final InMemoryGroupRepository groups = new InMemoryGroupRepository();

    @Override
    protected GroupRepository emptyGroups() {
        return groups;
    }

    @Override
    protected MemberRepository members() {
        return new InMemoryMemberRepository(groups);
    }
}
