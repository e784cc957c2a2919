package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.RecentParticipants;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Standing;

/** Who had a seat in the last sessions of a group, by its sign-ups. */
public final class AoRecentParticipants implements RecentParticipants {

    /** So many sessions back. */
    private static final int SESSIONS = 10;
    /** No zone is further ahead of UTC than this, so what starts later has surely not begun. */
    private static final int ZONE_REACH_HOURS = 18;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoRecentParticipants(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public List<PersonKey> of(GroupId group, int limit) {
        List<Integer> sessions = InList.id(group.value()).map(this::lastSessions).orElse(List.of());
        return InList.of("SESSION_ID", sessions).stream()
                .flatMap(list -> Arrays.stream(ao.find(SignupRow.class, Query.select()
                        .where(list.condition() + " AND STATE = ?", list.valuesAnd(Standing.SEATED.name())))))
                .sorted(Comparator.comparingInt((SignupRow row) -> sessions.indexOf(row.getSessionId()))
                        .thenComparingInt(SignupRow::getSeat))
                .map(row -> new PersonKey(row.getPerson()))
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The latest first. */
    private List<Integer> lastSessions(int group) {
        LocalDateTime horizon = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusHours(ZONE_REACH_HOURS);
        Query last = Query.select()
                .where("GROUP_ID = ? AND LOCAL_START <= ?", group, SessionValues.text(horizon))
                .order("LOCAL_START DESC, ID DESC")
                .limit(SESSIONS);
        return Arrays.stream(ao.find(SessionRow.class, last)).map(SessionRow::getID).toList();
    }
}
