package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.confluence.store.SessionTraces.Lead;
import org.peerlearning.confluence.store.SessionTraces.Meeting;
import org.peerlearning.confluence.store.SessionTraces.Seat;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Traces;
import org.peerlearning.skill.WrittenPages;

/** What people did in groups, by hosts and seats, and on the wiki's pages. A group counts once, however often its people met. */
public final class AoTraces implements Traces {

    private final ActiveObjects ao;
    private final SessionTraces traces;
    private final WrittenPages pages;
    private final Clock clock;

    public AoTraces(ActiveObjects ao, WrittenPages pages, Clock clock) {
        this.ao = ao;
        this.traces = new SessionTraces(ao);
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> hosted(PersonKey person) {
        return words(traces.leadsOf(List.of(person)).stream().map(Lead::group).toList());
    }

    @Override
    public Map<String, Integer> attended(PersonKey person) {
        List<Integer> sessions =
                traces.seatsOf(person).stream().filter(seat -> !seat.absent()).map(Seat::session).toList();
        return words(traces.meetings(sessions, clock.instant()).stream().map(Meeting::group).toList());
    }

    @Override
    public Map<String, Integer> wrote(PersonKey person) {
        return pages.labels(person);
    }

    private Map<String, Integer> words(Collection<Integer> groups) {
        Map<String, Integer> words = new HashMap<>();
        InList.of("ID", groups).forEach(list -> ao.stream(
                GroupRow.class,
                Query.select("ID, TOPICS, SOFT_SKILLS").where(list.condition() + " AND " + GroupQueries.SETTLED, list.values()),
                row -> Stream.concat(GroupValues.topics(row).stream(), GroupValues.softSkills(row).stream())
                        .collect(Collectors.toSet())
                        .forEach(word -> words.merge(word, 1, Integer::sum))));
        return words;
    }
}
