package org.alongside.timing.exchange;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Counts case by case. Of a variant it keeps a hash only, and of a case how long it took. */
final class Counting {

    private final Map<String, Integer> activities = new HashMap<>();
    private final Set<ByteBuffer> variants = new HashSet<>();
    private final LongStream.Builder durations = LongStream.builder();
    private final MessageDigest variant = Sha256.fresh();
    private long events;
    private long cases;

    void add(List<LogEvent> ofOneCase) {
        cases++;
        events += ofOneCase.size();
        ofOneCase.forEach(this::note);
        variants.add(ByteBuffer.wrap(variant.digest()));
        durations.add(ChronoUnit.MICROS.between(
                ofOneCase.get(0).at(), ofOneCase.get(ofOneCase.size() - 1).at()));
    }

    private void note(LogEvent event) {
        Integer number = activities.computeIfAbsent(event.activity(), unknown -> activities.size());
        variant.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
    }

    Facts facts() {
        return new Facts(
                events,
                cases,
                activities.size(),
                variants.size(),
                durations.build().toArray());
    }
}
