package org.peerlearning.confluence.web;

import java.util.List;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Recaps;
import org.peerlearning.shared.Viewer;

/** The sessions that a group has held, for those who note afterwards who was there and what came of it. */
public final class HeldLines {

    private final Recaps recaps;
    private final SessionTimes times;
    private final SessionLinks links;
    private final GroupPages pages;
    private final Addresses addresses;

    public HeldLines(Recaps recaps, SessionTimes times, SessionLinks links, GroupPages pages, Addresses addresses) {
        this.recaps = recaps;
        this.times = times;
        this.links = links;
        this.pages = pages;
        this.addresses = addresses;
    }

    /** The latest first. */
    List<Recaps.Held> of(Viewer viewer, Group managed) {
        return recaps.held(viewer, managed);
    }

    List<HeldLineView> lines(List<Recaps.Held> held) {
        return held.stream().map(this::line).toList();
    }

    private HeldLineView line(Recaps.Held held) {
        SessionTimes.Told told = times.told(held.session().time());
        return new HeldLineView(
                held.session().id().value(),
                told.date(),
                told.hours(),
                links.desk(held.session().id()),
                held.recap().flatMap(pages::path).map(addresses::of).orElse(""),
                held.writable());
    }
}
