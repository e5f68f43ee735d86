package org.alongside.page;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of words as attributes hold them. */
final class Words {

    private Words() {}

    /** Those that are there, with blanks between, or nothing where none is. */
    static @Nullable String join(@Nullable String... words) {
        String joined = Stream.of(words)
                .filter(word -> word != null && !word.isBlank())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }

    static Stream<String> each(@Nullable Object values) {
        return values instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(values).map(String::valueOf);
    }
}
