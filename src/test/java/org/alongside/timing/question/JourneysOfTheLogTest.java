package org.alongside.timing.question;

import static org.alongside.timing.question.BothWays.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.calendar.TownByMinutes;
import org.alongside.timing.store.FedCache;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/**
 * From the log to the figure: hundreds of random journeys are written, sealed and fed as on any machine, with teams whose
 * calendars change; every figure must come to what plain Java makes of the rows, with time counted minute by minute.
 */
@Tag("both-databases")
class JourneysOfTheLogTest {

    private static final int EPISODES = 320;

    @TempDir
    Path folder;

    private final TownByMinutes town = new TownByMinutes(NOW);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261126, 7})
    void everyFigureIsWhatTheRowsSay(long seed) throws Exception {
        new RandomJourneys(seed, EPISODES).writeBefore(NOW, town.database());
        var lines = LinesOfTheLog.in(town.database(), remembered());
        holdsAllSorts(lines);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try (var cache = new FedCache(town.database(), town.times(), clock, folder, DataSize.ofMegabytes(100))) {
            cache.catchUp();
            cache.ask(fed -> new BothWays(new Questions(fed), lines.runs(), lines.attempts()).comeToTheSame());
        }
    }

    private static void holdsAllSorts(LinesOfTheLog lines) {
        List<Predicate<MadeAttempt>> sorts = List.of(
                each -> each.handed() > 0,
                each -> each.attempt() > 1,
                each -> each.takenBack(),
                each -> "cancelled".equals(each.ending()),
                each -> each.moved() > 0,
                each -> each.ended() == null,
                each -> each.assigned() == null && each.completed(),
                each -> each.retargeted() > 0,
                each -> lasts(each, Instant.parse("2025-10-26T01:00:00Z")),
                each -> lasts(each, Instant.parse("2026-03-29T01:00:00Z")));
        assertThat(sorts)
                .allSatisfy(sort ->
                        assertThat(lines.attempts().stream().filter(sort)).hasSizeGreaterThan(8));
        assertThat(lines.runs().stream().map(MadeRun::episode).distinct()).hasSizeGreaterThan(300);
    }

    private static boolean lasts(MadeAttempt each, Instant night) {
        return each.ended() != null
                && each.created().isBefore(night)
                && each.ended().isAfter(night);
    }

    /** The same stretches are asked about again and again. */
    private Offices remembered() {
        Map<List<@Nullable Object>, Long> known = new HashMap<>();
        return (team, from, until) ->
                known.computeIfAbsent(Arrays.asList(team, from, until), stretch -> town.open(team, from, until));
    }
}
