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

    /** What is seen at once; the others are folded. */
    private static final int SHOWN_MAX = 5;
    private static final int OFFERED_MAX = 2;

    private final Recaps recaps;
    private final SessionTimes times;
    private final GroupPages pages;
    private final Addresses addresses;
    private final Doors doors;
    private final SessionLinks links;

    public RecapViews(
            Recaps recaps, SessionTimes times, GroupPages pages, Addresses addresses, Doors doors, SessionLinks links) {
        this.recaps = recaps;
        this.times = times;
        this.pages = pages;
        this.addresses = addresses;
        this.doors = doors;
        this.links = links;
    }

    /**
     * What a group looks back on, the latest first.
     *
     * @param written the latest of them
     * @param older those before them
     * @param last the session that was held last, with its desk; one or none
     */
    record Lists(List<RecapView> written, List<RecapView> older, List<RecapView> offered, List<RecapView> last) {}

    Lists of(Viewer viewer, Group visible) {
        Recaps.Lists found = recaps.of(viewer, visible);
        List<RecapView> written = found.written().stream().flatMap(this::written).toList();
        int shown = Math.min(SHOWN_MAX, written.size());
        return new Lists(
                written.subList(0, shown),
                written.subList(shown, written.size()),
                found.offered().stream().limit(doors.offersChanges() ? OFFERED_MAX : 0).map(session -> view(session, "")).toList(),
                found.last().stream().map(this::withDesk).toList());
    }

    private RecapView withDesk(Session session) {
        return new RecapView(session.id().value(), times.shortDate(session.time()), "", links.desk(session.id()));
    }

    private Stream<RecapView> written(Session session) {
        return session.plan().recap().flatMap(pages::path).map(addresses::of).map(url -> view(session, url)).stream();
    }

    private RecapView view(Session session, String url) {
        return new RecapView(session.id().value(), times.shortDate(session.time()), url);
    }
}
