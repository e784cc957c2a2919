package org.peerlearning.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.Refusal;

/** Which sessions keep a change from being made to several at once. Each reason is told once, with the day of the first they stand for. */
final class InTheWay {

    private record Each(Session session, Refusal refusal) {}

    private record Reason(String reason, Object field) {}

    private final List<Each> all = new ArrayList<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(Session session, List<Refusal> refusals) {
        refusals.forEach(refusal -> all.add(new Each(session, refusal)));
    }

    /** The sentence of a reason is that of its first session, also where numbers in it differ. */
    List<Refusal> refusals() {
        Map<Reason, List<Each>> byReason = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing((Each each) -> each.session().time().startsAt().toInstant())
                        .thenComparing(each -> each.session().id().value()))
                .forEach(each -> byReason
                        .computeIfAbsent(new Reason(each.refusal().reason(), each.refusal().field()), reason -> new ArrayList<>())
                        .add(each));
        return byReason.values().stream().map(same -> named(same.get(0), same.size() - 1)).toList();
    }

    private static Refusal named(Each first, int others) {
        return first.refusal().on(day(first.session()), others);
    }

    /** By which people know a session of a series. */
    static LocalDate day(Session session) {
        return session.time().start().toLocalDate();
    }
}
