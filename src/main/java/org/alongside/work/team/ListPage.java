package org.alongside.work.team;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list.
 *
 * @param next where the next page begins; null on the last one
 */
record ListPage<T>(List<T> rows, @Nullable String next) {

    /** As many rows as a page shows and a browser loads at once. */
    static final int SIZE = 50;

    /** One row more than is shown is asked for, and tells that there is a next page. */
    static <T> ListPage<T> of(List<T> found, int size, Function<T, String> place) {
        if (found.size() <= size) return new ListPage<>(List.copyOf(found), null);
        List<T> rows = List.copyOf(found.subList(0, size));
        return new ListPage<>(rows, place.apply(rows.get(size - 1)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
