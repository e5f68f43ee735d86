package org.alongside.timing.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Puts together what follows each other and has the same key. */
final class Runs<T> implements Iterator<List<T>> {

    private final Iterator<T> rows;
    private final Function<T, String> key;
    private @Nullable T next;

    private Runs(Iterator<T> rows, Function<T, String> key) {
        this.rows = rows;
        this.key = key;
        advance();
    }

    /** Closing it closes the rows. */
    static <T> Stream<List<T>> of(Stream<T> rows, Function<T, String> key) {
        Iterator<List<T>> runs = new Runs<>(rows.iterator(), key);
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(runs, ordered), false)
                .onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<T> next() {
        T row = next;
        if (row == null) throw new NoSuchElementException();
        String same = key.apply(row);
        List<T> run = new ArrayList<>();
        while (row != null && key.apply(row).equals(same)) {
            run.add(row);
            advance();
            row = next;
        }
        return run;
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }
}
