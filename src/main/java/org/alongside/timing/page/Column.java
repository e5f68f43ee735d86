package org.alongside.timing.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One column of counts as a viewer may read it, row by row.
 *
 * @param told which of them may be read
 */
public record Column(List<Long> counts, List<Boolean> told) {

    public Column {
        counts = List.copyOf(counts);
        told = List.copyOf(told);
    }

    static Column whole(List<Long> counts) {
        return new Column(counts, counts.stream().map(count -> true).toList());
    }

    /** As if all but nought were small. */
    Column leftOut() {
        return new Column(counts, counts.stream().map(count -> count == 0).toList());
    }

    boolean isAllTold() {
        return !told.contains(false);
    }

    /** With the rows of another below. */
    Column and(Column other) {
        return new Column(both(counts, other.counts), both(told, other.told));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Without what another reason leaves out. */
    Column butNot(List<Boolean> others) {
        return new Column(
                counts,
                IntStream.range(0, told.size())
                        .mapToObj(row -> told.get(row) && others.get(row))
                        .toList());
    }

    public boolean isTold(int row) {
        return told.get(row);
    }

    /** Whether there is something behind it that may be read. */
    public boolean isLinked(int row) {
        return told.get(row) && counts.get(row) > 0;
    }

    public String words(int row) {
        return told.get(row) ? Shown.number(counts.get(row)) : Shown.LEFT_OUT;
    }
}
