package org.alongside.timing.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.alongside.timing.question.MinutesOfTeam;

/**
 * The share of minutes with people as a bar a month, beside two lines: how BASW found it in 2018, one fifth with people,
 * and that turned round. All figures of it are in the table under it as well.
 */
public record RatioChart(List<Bar> bars) {

    /** In the unit of the picture: a month is so wide, and from nothing to all is so high. */
    private static final int MONTH = 52;

    private static final int HIGH = 100;
    private static final int LEFT = 44;
    private static final int TOP = 16;
    private static final int BELOW = 22;
    private static final int GAP = 10;

    /** What is aimed for, and what was found, in per cent. */
    private static final List<Integer> LINES = List.of(80, 20);

    /** One month. */
    public record Bar(String month, int x, int y, int wide, int high, String percent) {}

    /** A month that is not known stays empty. */
    static RatioChart of(List<MinutesOfTeam> months) {
        YearMonth first = months.get(0).month();
        return new RatioChart(months.stream()
                .map(month -> bar(month, (int) first.until(month.month(), ChronoUnit.MONTHS)))
                .toList());
    }

    private static Bar bar(MinutesOfTeam month, int place) {
        int percent = Objects.requireNonNullElse(
                Objects.requireNonNull(month.withPeople()).percent(), 0);
        return new Bar(
                "%d/%02d".formatted(month.month().getMonthValue(), month.month().getYear() % 100),
                LEFT + place * MONTH + GAP / 2,
                TOP + HIGH - percent,
                MONTH - GAP,
                percent,
                percent + "%");
    }

    public int wide() {
        return bars.stream().mapToInt(bar -> bar.x() + MONTH).max().orElse(LEFT);
    }

    public int high() {
        return TOP + HIGH + BELOW;
    }

    public int ground() {
        return TOP + HIGH;
    }

    /** How far down so many per cent are. */
    public int at(int percent) {
        return TOP + HIGH - percent;
    }

    public List<Integer> lines() {
        return LINES;
    }

    public int left() {
        return LEFT;
    }
}
