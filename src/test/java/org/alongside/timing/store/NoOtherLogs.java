package org.alongside.timing.store;

import java.util.List;
import java.util.stream.Stream;

/** Where nothing was ever imported. */
final class NoOtherLogs implements OtherLogs {

    @Override
    public List<InForce> inForce() {
        return List.of();
    }

    @Override
    public Stream<List<LogRow>> of(long log) {
        return Stream.empty();
    }
}
