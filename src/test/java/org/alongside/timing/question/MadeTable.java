package org.alongside.timing.question;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as a test writes it: names of columns, then lines; "-" is not known; times as 03-02T09:00 of 2026, UTC. */
record MadeTable(List<String> columns, List<List<String>> cells) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static MadeTable of(String written) {
        List<List<String>> lines = written.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.strip().split("\\s+")))
                .toList();
        return new MadeTable(lines.get(0), lines.subList(1, lines.size()));
    }

    List<Line> lines() {
        return IntStream.range(0, cells.size()).mapToObj(this::line).toList();
    }

    private Line line(int index) {
        if (cells.get(index).size() != columns.size()) throw new AssertionError("Too few or many: " + cells.get(index));
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < columns.size(); i++)
            if (!cells.get(index).get(i).equals("-"))
                known.put(columns.get(i), cells.get(index).get(i));
        return new Line(index + 1, known);
    }

    static @Nullable Long between(@Nullable Instant from, @Nullable Instant until) {
        if (from == null || until == null) return null;
        return Math.max(0, Duration.between(from, until).toMillis());
    }

    static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** One line, counted from 1. */
    record Line(int number, Map<String, String> known) {

        @Nullable
        String anyText(String column) {
            return known.get(column);
        }

        String text(String column, String otherwise) {
            return known.getOrDefault(column, otherwise);
        }

        int count(String column, int otherwise) {
            return Integer.parseInt(known.getOrDefault(column, "" + otherwise));
        }

        Instant moment(String column) {
            Instant at = anyMoment(column);
            if (at == null) throw new AssertionError(column + " is missing in " + known);
            return at;
        }

        @Nullable
        Instant anyMoment(String column) {
            String written = known.get(column);
            if (written == null) return null;
            return LocalDateTime.parse(written.length() > 11 ? written : "2026-" + written)
                    .toInstant(ZoneOffset.UTC);
        }
    }
}
