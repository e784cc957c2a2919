package org.peerlearning.confluence.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A condition that a column has one of some values, few enough for every database (Oracle takes 1,000).
 *
 * @param condition as in {@code ID IN (?, ?)}
 * @param values what to bind, in order
 */
record InList(String condition, Object[] values) {

    static final int MAX = 500;

    /** As many lists as the values need; none when there are none. Doubles count once. */
    static List<InList> of(String column, Collection<?> values) {
        List<Object> distinct = values.stream().<Object>map(value -> value).distinct().toList();
        List<InList> lists = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MAX) {
            List<Object> some = distinct.subList(from, Math.min(from + MAX, distinct.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            lists.add(new InList(column + " IN (" + marks + ")", some.toArray()));
        }
        return lists;
    }

    /** As {@link #of(String, Collection)} for ids; those that no row can have are left out. */
    static <I> List<InList> ofIds(String column, Collection<I> ids, ToLongFunction<I> number) {
        return of(column, ids.stream().map(number::applyAsLong).map(InList::id).flatMap(Optional::stream).toList());
    }

    /** The id as rows have it; empty when no row can have it. */
    static Optional<Integer> id(long number) {
        return number > 0 && number <= Integer.MAX_VALUE ? Optional.of((int) number) : Optional.empty();
    }

    /** The values to bind for this list followed by another condition's. */
    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
