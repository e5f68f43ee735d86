package org.alongside.pathway.drawing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each two of a list, once. */
final class Pairs {

    private Pairs() {}

    static <T> Stream<Pair<T>> of(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> new Pair<>(all.get(i), other)));
    }

    /** Two of them. */
    record Pair<T>(T one, T other) {}
}
