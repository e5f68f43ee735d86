package org.alongside.timing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.timing.question.MonthOfStep;
import org.jspecify.annotations.Nullable;

/**
 * Twelve months of one step as a small line; the months are told in words beside it, so that it need not be seen.
 *
 * @param points where the line goes, month by month; a month without a figure is left out
 */
public record Trend(String step, List<MonthOfStep> months, List<Double> points) {

    /** In the unit of the picture, in which a month is ten wide. */
    static final int HIGH = 30;

    static final int MONTH = 10;

    private static final double ROOM = 3;

    static Trend of(String step, List<MonthOfStep> months, Column done) {
        List<@Nullable Long> halves = new ArrayList<>();
        for (int n = 0; n < months.size(); n++)
            halves.add(done.isTold(n) ? months.get(n).worked().p50() : null);
        double most = halves.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new Trend(
                step, months, halves.stream().map(half -> height(half, most)).toList());
    }

    private static Double height(@Nullable Long half, double most) {
        if (half == null) return Double.NaN;
        return most == 0 ? HIGH - ROOM : HIGH - ROOM - (HIGH - 2 * ROOM) * half / most;
    }

    /** As SVG writes a line. */
    public String line() {
        return IntStream.range(0, points.size())
                .filter(n -> !points.get(n).isNaN())
                .mapToObj(n -> String.format(Locale.ROOT, "%d,%.1f", n * MONTH + MONTH / 2, points.get(n)))
                .collect(Collectors.joining(" "));
    }

    /** Where each month with a figure is, as a small circle: a month between two without any has no line. */
    public List<Dot> dots() {
        return IntStream.range(0, points.size())
                .filter(n -> !points.get(n).isNaN())
                .mapToObj(n -> new Dot(n * MONTH + MONTH / 2, (int) Math.round(points.get(n))))
                .toList();
    }

    /** The middle of a circle. */
    public record Dot(int x, int y) {}

    public int wide() {
        return MONTH * points.size();
    }

    public int high() {
        return HIGH;
    }
}
