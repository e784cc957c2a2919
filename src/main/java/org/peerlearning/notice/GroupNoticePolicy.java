package org.peerlearning.notice;

import java.util.List;
import java.util.Optional;
import org.peerlearning.group.GroupHappening;
import org.peerlearning.group.GroupHappening.HostInvited;
import org.peerlearning.group.GroupHappening.HostWanted;
import org.peerlearning.group.GroupHappening.InvitationDeclined;
import org.peerlearning.group.GroupHappening.NewsWritten;
import org.peerlearning.group.GroupHappening.RoleChanged;
import org.peerlearning.group.GroupHappening.TieChanged;
import org.peerlearning.group.Membership;
import org.peerlearning.group.Role;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/** Who is told what of a change in a group. */
final class GroupNoticePolicy {

    private GroupNoticePolicy() {}

    static List<NewNotice> of(List<GroupHappening> happenings) {
        return happenings.stream().flatMap(happening -> notices(happening).stream()).toList();
    }

    private static List<NewNotice> notices(GroupHappening happening) {
        return happening instanceof InvitationDeclined declined ? declined(declined) : notice(happening).stream().toList();
    }

    /** The hosts see it, and so does who asked without being one of them. */
    private static List<NewNotice> declined(InvitationDeclined declined) {
        PersonKey person = declined.person();
        Details details = Details.by(Optional.of(person));
        NewNotice hosts =
                notice(Recipient.many(Crowd.HOSTS), Kind.CO_HOST_DECLINED, declined, details, person.value());
        NewNotice asker = notice(
                Recipient.one(declined.asker()), Kind.CO_HOST_DECLINED, declined, details, person.value() + ".asker");
        return declined.askerHosts() ? List.of(hosts) : List.of(hosts, asker);
    }

    private static Optional<NewNotice> notice(GroupHappening happening) {
        if (happening instanceof HostInvited invited) {
            return Optional.of(notice(
                    Recipient.one(invited.person()), Kind.CO_HOST_INVITATION, invited, Details.by(Optional.of(invited.by())),
                    invited.person().value()));
        }
        if (happening instanceof NewsWritten news) {
            Details details = Details.by(Optional.of(news.by())).saying(news.subject(), news.text());
            return Optional.of(notice(
                    Recipient.many(Crowd.PEOPLE, Optional.of(news.by())), Kind.GROUP_NEWS, news, details, ""));
        }
        if (happening instanceof RoleChanged changed) {
            return role(changed);
        }
        if (happening instanceof HostWanted wanted) {
            return Optional.of(notice(Recipient.many(Crowd.PEOPLE, wanted.by()), Kind.HOST_WANTED, wanted, Details.NONE, ""));
        }
        return tie((TieChanged) happening);
    }

    /** Whoever took the role knows. */
    private static Optional<NewNotice> role(RoleChanged changed) {
        PersonKey person = changed.person();
        Kind kind = changed.role() == Role.HOST ? Kind.MADE_HOST : Kind.MADE_CO_HOST;
        return changed.by().filter(person::equals).isPresent()
                ? Optional.empty()
                : Optional.of(notice(Recipient.one(person), kind, changed, Details.by(changed.by()), person.value()));
    }

    private static Optional<NewNotice> tie(TieChanged changed) {
        Membership membership = changed.membership();
        boolean asked = changed.from().filter(Tie.ASKED::equals).isPresent();
        boolean bySelf = membership.by().filter(by -> !by.equals(membership.person())).isEmpty();
        return switch (membership.tie()) {
            case ASKED -> Optional.of(notice(
                    Recipient.many(Crowd.HOSTS), Kind.JOIN_REQUEST, changed, Details.by(Optional.of(membership.person())),
                    membership.person().value()));
            case MEMBER -> asked && !bySelf ? Optional.of(own(changed, Kind.JOIN_ACCEPTED)) : Optional.empty();
            case TURNED_DOWN -> Optional.of(own(changed, Kind.JOIN_TURNED_DOWN));
            case REMOVED -> bySelf ? Optional.empty() : Optional.of(own(changed, Kind.REMOVED));
            case HOSTING, LEFT, GONE -> Optional.empty();
        };
    }

    private static NewNotice own(TieChanged changed, Kind kind) {
        PersonKey person = changed.membership().person();
        Details details = Details.by(changed.membership().by()).saying(changed.membership().note());
        return notice(Recipient.one(person), kind, changed, details, person.value());
    }

    private static NewNotice notice(Recipient to, Kind kind, GroupHappening happening, Details details, String of) {
        String key = kind.key() + ":g" + happening.group().value() + "." + of + "@" + happening.at().toEpochMilli();
        return new NewNotice(to, kind, About.group(happening.group()), details, key, happening.at());
    }
}
