package org.peerlearning.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.group.GroupRepository;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** What several notices say to their reader now, by the reader's own eyes: what they may not see any more says nothing. */
public final class NewsFacts {

    private final GroupRepository groups;
    private final Meetings meetings;
    private final Access access;
    private final People people;

    public NewsFacts(GroupRepository groups, Meetings meetings, Access access, People people) {
        this.groups = groups;
        this.meetings = meetings;
        this.access = access;
        this.people = people;
    }

    /**
     * What the reader may see of what notices are about.
     *
     * @param groups whose page they may view
     * @param open of the pages of groups and of recaps, those that they may view
     */
    record Seen(Map<GroupId, GroupOutline> groups, Map<SessionId, Meeting> meetings, Set<PageId> open) {

        Optional<GroupOutline> group(Notice notice) {
            return notice.fact().about().group().map(groups::get);
        }

        Optional<Meeting> meeting(Notice notice) {
            return notice.fact().about().session().map(meetings::get);
        }
    }

    /** A fixed number of statements, however many notices. */
    Seen seen(PersonKey reader, List<Notice> notices) {
        Set<GroupId> about = notices.stream().flatMap(notice -> notice.fact().about().group().stream()).collect(Collectors.toSet());
        List<GroupOutline> outlines = about.isEmpty() ? List.of() : groups.outlines(about);
        Stream<PageId> recaps = notices.stream().flatMap(notice -> notice.fact().details().recap().stream());
        Set<PageId> open = access.viewable(
                Viewer.of(reader), Stream.concat(outlines.stream().map(GroupOutline::page), recaps).distinct().toList());
        Set<SessionId> ids = notices.stream().flatMap(notice -> notice.fact().about().session().stream()).collect(Collectors.toSet());
        List<Meeting> found = ids.isEmpty() ? List.of() : meetings.visible(Viewer.of(reader), ids);
        return new Seen(
                outlines.stream()
                        .filter(group -> open.contains(group.page()))
                        .collect(Collectors.toMap(GroupOutline::id, Function.identity())),
                found.stream().collect(Collectors.toMap(Meeting::id, Function.identity())),
                open);
    }

    /** What there is to tell in a few lines; nothing where the reader may not see the group. */
    Told told(Notice notice, Seen seen) {
        return seen.group(notice)
                .map(group -> Deliveries.told(notice, Optional.empty(), 0, people).within(seen.open()))
                .orElse(Told.NOTHING);
    }

    List<Digest.News> of(PersonKey reader, List<Notice> notices) {
        Seen seen = seen(reader, notices);
        return notices.stream()
                .flatMap(notice -> seen.group(notice).stream()
                        .map(group -> new Digest.News(notice.kind(), group, seen.meeting(notice), told(notice, seen))))
                .toList();
    }
}
