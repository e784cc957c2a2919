package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSeries;
import org.peerlearning.session.Series;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SeriesRepository;

/** Series in Active Objects. */
public final class AoSeriesRepository implements SeriesRepository {

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    private final LongSupplier touches;

    /** @param touches values to write when a row is locked, for example random ones; they mean nothing */
    public AoSeriesRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.transactions = transactions;
        this.touches = touches;
    }

    @Override
    public Series add(GroupId group, NewSeries series) {
        SeriesValues.Rule rule = SeriesValues.Rule.of(series.rule());
        Map<String, Object> columns = new HashMap<>();
        columns.put("GROUP_ID", Math.toIntExact(group.value()));
        columns.put("KIND", rule.kind());
        columns.put("EVERY_WEEKS", rule.everyWeeks());
        columns.put("WEEK_OF_MONTH", rule.week());
        columns.put("DAY_OF_THE_WEEK", rule.weekday());
        columns.put("TIMES", rule.times());
        columns.put("UNTIL_DAY", rule.until());
        columns.put("CHOSEN_DAYS", rule.days());
        columns.put("CLOCK_TIME", series.time().start().toLocalTime().toString());
        columns.put("ZONE_ID", series.time().zone().getId());
        columns.put("MINUTES", series.time().minutes());
        columns.put("PER_PERSON", series.perPerson().orElse(0));
        columns.put("LAST_DAY", series.last().toString());
        columns.put("TOUCHED", 0L);
        columns.values().removeIf(Objects::isNull);
        return transactions.inOne(() -> SeriesValues.of(ao.create(SeriesRow.class, columns)));
    }

    @Override
    public Optional<Series> byId(SeriesId id) {
        return row(id).map(SeriesValues::of);
    }

    @Override
    public List<Series> byIds(Collection<SeriesId> ids) {
        return InList.ofIds("ID", ids, SeriesId::value).stream()
                .flatMap(list -> Arrays.stream(
                        ao.find(SeriesRow.class, Query.select().where(list.condition(), list.values()))))
                .map(SeriesValues::of)
                .toList();
    }

    @Override
    public List<Series> of(GroupId group) {
        return InList.id(group.value()).stream()
                .flatMap(id -> Arrays.stream(
                        ao.find(SeriesRow.class, Query.select().where("GROUP_ID = ?", id).order("ID DESC"))))
                .map(SeriesValues::of)
                .toList();
    }

    @Override
    public Optional<Series> locked(SeriesId id) {
        if (!transactions.isRunning()) {
            throw new IllegalStateException("a lock outside of a transaction is none");
        }
        Optional<SeriesRow> seen = row(id);
        seen.ifPresent(this::touch);
        // What was seen before the lock may be old by now.
        return seen.isPresent() ? byId(id) : Optional.empty();
    }

    @Override
    public void save(Series series) {
        SeriesRow row = row(series.id()).orElseThrow();
        SeriesValues.write(series, row);
        row.save();
    }

    private Optional<SeriesRow> row(SeriesId id) {
        return InList.id(id.value()).map(number -> ao.get(SeriesRow.class, number));
    }

    /** The UPDATE takes the row lock, so it must be sent: a value that is there already might be passed over. */
    private void touch(SeriesRow row) {
        long value = touches.getAsLong();
        row.setTouched(value == row.getTouched() ? value + 1 : value);
        row.save();
    }
}
