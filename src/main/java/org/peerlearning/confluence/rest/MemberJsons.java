package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.MemberJson.EndedJson;
import org.peerlearning.confluence.rest.MemberJson.StateJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.group.GroupState;
import org.peerlearning.group.Members;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.shared.PersonKey;

/** Writes the people of groups as the interface shows them. */
public final class MemberJsons {

    private final PersonViews people;
    private final RestErrors errors;

    public MemberJsons(PersonViews people, RestErrors errors) {
        this.people = people;
        this.errors = errors;
    }

    MemberJson of(Membership membership) {
        return json(membership, people.of(List.of(membership.person())));
    }

    MemberJson.ListJson page(Members.Page page) {
        Map<PersonKey, PersonView> cards = people.of(page.members().stream().map(Membership::person).toList());
        return new MemberJson.ListJson(
                page.members().stream().map(membership -> json(membership, cards)).toList(),
                page.next().map(MembershipId::value).orElse(null));
    }

    StateJson state(GroupState state) {
        return new StateJson(
                state.mine().role().key(),
                state.mine().invited(),
                state.mine().people(),
                state.mine().sizeMin(),
                state.manages(),
                state.decidesTeam(),
                state.mustAsk(),
                state.refusesJoining().map(errors::reason).orElse(null),
                state.mayTakeOver(),
                state.nudgeCoHost(),
                state.asking(),
                state.lastEnded().map(MemberJsons::ended).orElse(null));
    }

    private static EndedJson ended(Membership membership) {
        return new EndedJson(
                membership.tie().key(), membership.note(), GroupJsons.instant(membership.ended().orElseThrow()));
    }

    private static MemberJson json(Membership membership, Map<PersonKey, PersonView> cards) {
        return new MemberJson(
                membership.id().value(),
                membership.group().value(),
                cards.get(membership.person()),
                membership.tie().key(),
                GroupJsons.instant(membership.since()));
    }
}
