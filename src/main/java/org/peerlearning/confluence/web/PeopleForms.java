package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupState;
import org.peerlearning.group.GroupStates;
import org.peerlearning.group.Invitation;
import org.peerlearning.group.Members;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.MyRole;
import org.peerlearning.group.Role;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Shows the people of a group to those who manage it. */
public final class PeopleForms {

    private final Members members;
    private final GroupStates states;
    private final PersonViews people;
    private final I18nResolver i18n;

    public PeopleForms(Members members, GroupStates states, PersonViews people, I18nResolver i18n) {
        this.members = members;
        this.states = states;
        this.people = people;
        this.i18n = i18n;
    }

    /**
     * @param managed a group that the viewer may manage
     * @param after the last member of the page before
     */
    PeopleFormView of(Viewer viewer, Group managed, Optional<MembershipId> after) {
        GroupState state = states.of(viewer, managed);
        Answer<Members.Page> page = members.of(viewer, managed.id(), after, Members.PAGE_MAX);
        List<Membership> in = found(page);
        List<Membership> asking = found(members.asking(viewer, managed.id(), Optional.empty(), Members.PAGE_MAX));
        Map<PersonKey, PersonView> cards = people.of(Stream.concat(
                        Stream.concat(in.stream(), asking.stream()).map(Membership::person),
                        managed.invitations().stream().map(Invitation::person))
                .toList());
        return new PeopleFormView(
                asking.stream().map(one -> view(one, cards, i18n.getText("peer-learning.settings.role.asks"), false, List.of(), null)).toList(),
                in.stream().map(one -> member(viewer, managed, state, one, cards)).toList(),
                after.isPresent() ? address(managed) : "",
                page.fold(Members.Page::next, refused -> Optional.<MembershipId>empty())
                        .map(next -> address(managed) + "&members=" + next.value())
                        .orElse(""),
                managed.invitations().stream().map(invitation -> invited(cards.get(invitation.person()), invitation.person())).toList(),
                state.mine().role() == MyRole.HOST || state.mine().role() == MyRole.CO_HOST,
                state.mayTakeOver());
    }

    /** Beside the page itself. */
    private static String address(Group group) {
        return "settings?group=" + group.id().value();
    }

    private static List<Membership> found(Answer<Members.Page> answer) {
        return answer.fold(Members.Page::members, refused -> List.of());
    }

    private MemberView member(
            Viewer viewer, Group group, GroupState state, Membership one, Map<PersonKey, PersonView> cards) {
        Optional<Role> role = group.roleOf(one.person());
        boolean self = viewer.is(one.person());
        String name = cards.get(one.person()).name();
        List<DeedView> roles = state.decidesTeam() && !self
                ? Stream.of(Role.values()).filter(other -> isGiven(other, role)).map(other -> deed(other, name)).toList()
                : List.of();
        boolean invitable = role.isEmpty() && !self && !group.isClosed() && !group.isInvited(one.person());
        return view(
                one,
                cards,
                role(role),
                !self && (role.isEmpty() || state.decidesTeam()),
                roles,
                invitable ? invite(one.person(), name) : null);
    }

    /** Who hosts already can be given the other role; everybody else is asked. */
    private static boolean isGiven(Role other, Optional<Role> now) {
        return now.filter(role -> role != other).isPresent();
    }

    private static MemberView view(
            Membership one, Map<PersonKey, PersonView> cards, String role, boolean removable, List<DeedView> roles, DeedView invite) {
        return new MemberView(one.id().value(), cards.get(one.person()), role, removable, roles, invite);
    }

    private String role(Optional<Role> role) {
        return role.map(some -> some == Role.HOST
                        ? i18n.getText("peer-learning.settings.role.host")
                        : i18n.getText("peer-learning.settings.role.co-host"))
                .orElseGet(() -> i18n.getText("peer-learning.settings.role.member"));
    }

    private DeedView deed(Role role, String name) {
        String label = role == Role.HOST
                ? i18n.getText("peer-learning.settings.make-host")
                : i18n.getText("peer-learning.settings.make-co-host");
        return new DeedView(
                role.key(),
                label,
                i18n.getText("peer-learning.desk.deed-for", label, name),
                i18n.getText("peer-learning.settings.done.role", name));
    }

    private InvitedView invited(PersonView card, PersonKey person) {
        String label = i18n.getText("peer-learning.settings.take-back");
        return new InvitedView(card, new DeedView(
                person.value(),
                label,
                i18n.getText("peer-learning.desk.deed-for", label, card.name()),
                i18n.getText("peer-learning.settings.done.take-back")));
    }

    private DeedView invite(PersonKey person, String name) {
        String label = i18n.getText("peer-learning.settings.invite.submit");
        return new DeedView(
                person.value(),
                label,
                i18n.getText("peer-learning.desk.deed-for", label, name),
                i18n.getText("peer-learning.settings.done.invite"));
    }
}
