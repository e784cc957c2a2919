package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.notice.Crowds.Place;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.PastNotices;

/** What people were told of sessions, in Active Objects: found by the people, of whom each has few notices. */
public final class AoPastNotices implements PastNotices {

    private final ActiveObjects ao;

    public AoPastNotices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Notice> about(Collection<Place> places, Collection<Kind> kinds) {
        Set<Place> wanted = new HashSet<>(places);
        List<InList> sessions = InList.ofIds("SESSION_ID", places, place -> place.session().value());
        List<Notice> found = new ArrayList<>();
        for (InList people : InList.of("PERSON", places.stream().map(place -> place.person().value()).toList())) {
            for (InList some : sessions) {
                for (InList kind : InList.of("KIND", kinds.stream().map(Kind::name).toList())) {
                    found.addAll(find(people, some, kind));
                }
            }
        }
        return found.stream()
                .filter(notice -> notice.fact().about().session()
                        .flatMap(session -> notice.fact().to().reader().map(reader -> new Place(session, reader)))
                        .filter(wanted::contains)
                        .isPresent())
                .sorted(Comparator.comparing(notice -> notice.id().value()))
                .toList();
    }

    private List<Notice> find(InList... lists) {
        String all = String.join(" AND ", Arrays.stream(lists).map(InList::condition).toList());
        Object[] values = Arrays.stream(lists).flatMap(list -> Stream.of(list.values())).toArray();
        return NoticeValues.readable(ao.find(NoticeRow.class, Query.select().where(all, values)));
    }
}
