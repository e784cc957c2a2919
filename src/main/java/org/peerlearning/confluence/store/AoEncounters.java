package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.confluence.store.SessionTraces.Lead;
import org.peerlearning.confluence.store.SessionTraces.Meeting;
import org.peerlearning.confluence.store.SessionTraces.Seat;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Encounters;

/**
 * Who met whom, by seats, attendance and hosts. Whoever became host later was not there as one before, and whoever was marked absent was
 * not there, host or not.
 */
public final class AoEncounters implements Encounters {

    /** So many of a person's latest sessions are looked through for whom they met. */
    private static final int LATELY = 30;

    private final SessionTraces traces;
    private final Clock clock;

    public AoEncounters(ActiveObjects ao, Clock clock) {
        this.traces = new SessionTraces(ao);
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> lastMet(PersonKey one, PersonKey other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        There there = new There(
                Stream.concat(traces.seatsOf(one).stream(), traces.seatsOf(other).stream()).toList(),
                traces.leadsOf(List.of(one, other)));
        Set<Integer> sessions = new HashSet<>(there.seated(one));
        if (there.groups(other).isEmpty()) {
            sessions.retainAll(there.seated(other));
        }
        if (!there.groups(one).isEmpty()) {
            sessions.addAll(there.seated(other));
        }
        Set<Integer> together = new HashSet<>(there.groups(one));
        together.retainAll(there.groups(other));
        Instant now = clock.instant();
        return Stream.concat(traces.meetings(sessions, now).stream(), traces.meetingsOf(together, now).stream())
                .filter(meeting -> there.at(meeting, one) && there.at(meeting, other))
                .max(Comparator.comparing(Meeting::start))
                .map(meeting -> meeting.time().start().toLocalDate());
    }

    @Override
    public Set<PersonKey> metLately(PersonKey person, int limit) {
        There own = new There(traces.seatsOf(person), traces.leadsOf(List.of(person)));
        Instant now = clock.instant();
        List<Meeting> meetings = Stream.concat(
                        traces.meetings(own.seated(person), now).stream(), traces.meetingsOf(own.groups(person), now).stream())
                .distinct()
                .filter(meeting -> own.at(meeting, person))
                .sorted(Comparator.comparing(Meeting::start).reversed())
                .limit(LATELY)
                .toList();
        List<Seat> seats = traces.seatsIn(meetings.stream().map(Meeting::id).toList());
        List<Lead> leads = traces.leadsIn(meetings.stream().map(Meeting::group).collect(Collectors.toSet()));
        There there = new There(seats, leads);
        return meetings.stream()
                .flatMap(meeting -> Stream.concat(
                                leads.stream().filter(lead -> lead.group() == meeting.group()).map(Lead::person),
                                seats.stream().filter(seat -> seat.session() == meeting.id()).map(Seat::person))
                        .filter(other -> there.at(meeting, other)))
                .filter(other -> !other.equals(person))
                .distinct()
                .limit(limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who was where. */
    private static final class There {

        private final Map<PersonKey, Map<Integer, Boolean>> absences = new HashMap<>();
        private final Map<PersonKey, Map<Integer, Instant>> leads = new HashMap<>();

        There(List<Seat> seats, List<Lead> hosts) {
            seats.forEach(seat -> absences.computeIfAbsent(seat.person(), key -> new HashMap<>()).put(seat.session(), seat.absent()));
            hosts.forEach(lead -> leads.computeIfAbsent(lead.person(), key -> new HashMap<>())
                    .merge(lead.group(), lead.since(), (a, b) -> a.isBefore(b) ? a : b));
        }

        /** Sessions in which the person had a seat, there or absent. */
        Set<Integer> seated(PersonKey person) {
            return absences.getOrDefault(person, Map.of()).keySet();
        }

        Set<Integer> groups(PersonKey person) {
            return leads.getOrDefault(person, Map.of()).keySet();
        }

        boolean at(Meeting meeting, PersonKey person) {
            Boolean absent = absences.getOrDefault(person, Map.of()).get(meeting.id());
            if (absent != null) {
                return !absent;
            }
            Instant since = leads.getOrDefault(person, Map.of()).get(meeting.group());
            return since != null && !since.isAfter(meeting.start());
        }
    }
}
