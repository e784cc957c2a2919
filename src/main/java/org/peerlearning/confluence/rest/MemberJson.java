package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.confluence.view.PersonView;

/**
 * Somebody's membership.
 *
 * @param tie {@code asked}, {@code member} or {@code hosting} while it is active; else how it ended
 * @param since when they asked, and once they are in, when they came in; an instant in UTC
 */
record MemberJson(long id, long group, PersonView person, String tie, String since) {

    /**
     * One page of members, by the order of arrival. Who of them hosts, the group tells.
     *
     * @param next give it as {@code after} for the page that follows; null on the last one
     */
    record ListJson(List<MemberJson> members, Long next) {}

    /**
     * How things stand with a group for the viewer.
     *
     * @param refusal why they cannot join, or ask to; null when they can
     * @param asking how many wait for an answer; 0 for those who do not decide
     * @param ended how their last membership ended; null while they are in, and when they never were
     */
    record StateJson(
            String role,
            boolean invited,
            int people,
            int sizeMin,
            boolean manages,
            boolean decidesTeam,
            boolean mustAsk,
            ReasonJson refusal,
            boolean mayTakeOver,
            boolean nudgeCoHost,
            int asking,
            EndedJson ended) {}

    /** @param note why, in the hosts' words; may be empty */
    record EndedJson(String tie, String note, String at) {}

    /** The groups that the viewer is tied to, the longest standing first. */
    record MineListJson(List<MineJson> memberships) {}

    /** @param since null for who is only asked to become co-host */
    record MineJson(String since, GroupJson group) {}

    /** Who is asked to become co-host, and has not answered yet. */
    record InvitationsJson(List<InvitationJson> invitations) {}

    /**
     * @param key names them where the invitation is taken back
     * @param since an instant in UTC
     */
    record InvitationJson(String key, PersonView person, String since) {}

    /** Whom a host might ask. */
    record SuggestionsJson(List<SuggestionJson> people) {}

    /** @param key names them in an invitation */
    record SuggestionJson(String key, PersonView person) {}

    /** A group and what grew out of it, the oldest first. */
    record TreeJson(GroupJson.GroupRefJson group, String life, String outcome, int people, List<TreeJson> grown) {}
}
