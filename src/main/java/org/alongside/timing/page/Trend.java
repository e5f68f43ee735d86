package org.alongside.timing.page;

import java.util.List;
import java.util.Locale;
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

    static Trend of(String step, List<MonthOfStep> months, Shown shown) {
        double most = months.stream()
                .map(month -> shown.half(month.worked()))
                .filter(half -> half != null)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new Trend(
                step,
                months,
                months.stream()
                        .map(month -> height(shown.half(month.worked()), most))
                        .toList());
    }

    private static Double height(@Nullable Long half, double most) {
        if (half == null) return Double.NaN;
        return most == 0 ? HIGH : HIGH - (HIGH - 2) * half / most;
    }

    /** As SVG writes a line. */
    public String line() {
        return IntStream.range(0, points.size())
                .filter(n -> !points.get(n).isNaN())
                .mapToObj(n -> String.format(Locale.ROOT, "%d,%.1f", n * MONTH + MONTH / 2, points.get(n)))
                .collect(Collectors.joining(" "));
    }

    public int wide() {
        return MONTH * points.size();
    }

    public int high() {
        return HIGH;
    }
}
