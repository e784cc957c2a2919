package org.peerlearning.confluence.web;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.session.Planning;
import org.peerlearning.session.SeriesDraftPolicy;
import org.peerlearning.shared.People;
import org.peerlearning.shared.Viewer;

/** What forms start with. */
public final class Usuals {

    private final People people;
    private final TimeZoneManager zones;
    private final TermsForms terms;
    private final Clock clock;

    public Usuals(People people, TimeZoneManager zones, TermsForms terms, Clock clock) {
        this.people = people;
        this.zones = zones;
        this.terms = terms;
        this.clock = clock;
    }

    /** By the viewer's clock. */
    StartUsualView of(Viewer viewer) {
        ZoneId zone = viewer.person().map(people::zone).orElseGet(() -> zones.getDefaultTimeZone().toZoneId());
        return new StartUsualView(
                Format.STUDY_CIRCLE.key(),
                "weekly",
                SeriesDraftPolicy.USUAL_COUNT,
                LocalDate.ofInstant(clock.instant(), zone).plusDays(Planning.USUAL_DAYS_AHEAD).toString(),
                Planning.USUAL_TIME.toString(),
                zone.getId(),
                Planning.USUAL_MINUTES,
                Planning.USUAL_SEATS,
                GroupDetails.SIZE_MIN_USUAL,
                GroupDetails.SIZE_MAX_USUAL,
                terms.usual());
    }
}
