package org.peerlearning.confluence.view;

import java.util.List;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Recaps;
import org.peerlearning.session.Session;
import org.peerlearning.shared.Viewer;

/** What a group looks back on, and what its hosts still can. */
public final class RecapViews {

    private static final int SHOWN_MAX = 5;
    private static final int OFFERED_MAX = 2;

    private final Recaps recaps;
    private final SessionTimes times;
    private final GroupPages pages;
    private final Addresses addresses;
    private final Doors doors;

    public RecapViews(Recaps recaps, SessionTimes times, GroupPages pages, Addresses addresses, Doors doors) {
        this.recaps = recaps;
        this.times = times;
        this.pages = pages;
        this.addresses = addresses;
        this.doors = doors;
    }

    /** Written ones and offered ones of a group, the latest first. */
    record Lists(List<RecapView> written, List<RecapView> offered) {}

    Lists of(Viewer viewer, Group visible) {
        Recaps.Lists found = recaps.of(viewer, visible);
        return new Lists(
                found.written().stream().limit(SHOWN_MAX).flatMap(this::written).toList(),
                found.offered().stream().limit(doors.offersChanges() ? OFFERED_MAX : 0).map(session -> view(session, "")).toList());
    }

    private Stream<RecapView> written(Session session) {
        return session.plan().recap().flatMap(pages::path).map(addresses::of).map(url -> view(session, url)).stream();
    }

    private RecapView view(Session session, String url) {
        return new RecapView(session.id().value(), times.shortDate(session.time()), url);
    }
}
