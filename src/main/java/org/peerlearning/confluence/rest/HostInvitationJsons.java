package org.peerlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.rest.MemberJson.InvitationJson;
import org.peerlearning.confluence.rest.MemberJson.InvitationsJson;
import org.peerlearning.confluence.rest.MemberJson.SuggestionJson;
import org.peerlearning.confluence.rest.MemberJson.SuggestionsJson;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.group.Group;
import org.peerlearning.group.Invitation;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Writes who is asked, and who might be asked, to become co-host. */
public final class HostInvitationJsons {

    private final PersonViews people;
    private final GroupJsons groups;

    public HostInvitationJsons(PersonViews people, GroupJsons groups) {
        this.people = people;
        this.groups = groups;
    }

    /** The caller has found the group by the viewer's eyes. */
    GroupJson group(Viewer viewer, Group visible) {
        return groups.of(viewer, visible);
    }

    /** Only for those who manage the group. */
    InvitationsJson list(Group managed) {
        Map<PersonKey, PersonView> cards = people.of(managed.invitations().stream().map(Invitation::person).toList());
        return new InvitationsJson(managed.invitations().stream()
                .map(invitation -> new InvitationJson(
                        invitation.person().value(), cards.get(invitation.person()), GroupJsons.instant(invitation.since())))
                .toList());
    }

    SuggestionsJson suggestions(List<PersonKey> suggested) {
        Map<PersonKey, PersonView> cards = people.of(suggested);
        return new SuggestionsJson(
                suggested.stream().map(person -> new SuggestionJson(person.value(), cards.get(person))).toList());
    }
}
