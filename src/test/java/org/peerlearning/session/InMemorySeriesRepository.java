package org.peerlearning.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Undoable;

/** Series in memory, for one thread. */
public final class InMemorySeriesRepository implements SeriesRepository, Undoable {

    private final Map<Long, Series> series = new TreeMap<>();
    private long last;

    @Override
    public Series add(GroupId group, NewSeries added) {
        Series kept = new Series(
                new SeriesId(++last),
                group,
                added.rule(),
                added.time().start().toLocalTime(),
                added.time().zone(),
                added.time().minutes(),
                added.perPerson(),
                added.last());
        series.put(last, kept);
        return kept;
    }

    @Override
    public Optional<Series> byId(SeriesId id) {
        return Optional.ofNullable(series.get(id.value()));
    }

    @Override
    public List<Series> byIds(Collection<SeriesId> ids) {
        return series.values().stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public List<Series> of(GroupId group) {
        return series.values().stream()
                .filter(one -> one.group().equals(group))
                .sorted(Comparator.comparingLong((Series one) -> one.id().value()).reversed())
                .toList();
    }

    @Override
    public Optional<Series> locked(SeriesId id) {
        return byId(id);
    }

    @Override
    public void save(Series changed) {
        series.replace(changed.id().value(), changed);
    }

    public int size() {
        return series.size();
    }

    @Override
    public Runnable remember() {
        Map<Long, Series> before = new TreeMap<>(series);
        return () -> {
            series.clear();
            series.putAll(before);
        };
    }
}
