package org.alongside.timing.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timing.question.Share;
import org.alongside.timing.question.StepTiming;
import org.jspecify.annotations.Nullable;

/** What the figures on a drawing can be: one at a time. */
public enum HeatBy {
    HALF("half", "Half are done within", "The more time half of them take"),
    MOST("most", "85% are done within", "The more time 85% of them take"),
    TIME("time", "Share of all time", "The larger its share of all time"),
    LATE("late", "Done late", "The more often it is late"),
    TRAFFIC("traffic", "How many were done", "The more often it was done");

    private static final double PER_CENT = 100;

    private final String code;
    private final String words;
    private final String bars;

    HeatBy(String code, String words, String bars) {
        this.code = code;
        this.words = words;
        this.bars = bars;
    }

    /** By its code; what is none is the first. */
    static HeatBy of(@Nullable String code) {
        return Stream.of(values())
                .filter(by -> by.code.equals(code))
                .findFirst()
                .orElse(HALF);
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** What more bars mean, as a sentence begins. */
    public String bars() {
        return bars;
    }

    /** How much it is, to be compared with that of other steps; none where it is not known or kept back. */
    Optional<Double> amount(StepTiming step, boolean isTold, boolean isLateTold) {
        if (step.completed() == 0 || !isTold) return Optional.empty();
        return switch (this) {
            case HALF -> Optional.ofNullable(step.worked().p50()).map(Long::doubleValue);
            case MOST -> Optional.ofNullable(step.worked().p85()).map(Long::doubleValue);
            case TIME -> part(step.time());
            case LATE -> isLateTold ? part(step.late()) : Optional.empty();
            case TRAFFIC -> Optional.of((double) step.completed());
        };
    }

    private static Optional<Double> part(Share share) {
        return share.of() == 0 ? Optional.empty() : Optional.of((double) share.part() / share.of());
    }

    String words(double amount, Lengths lengths) {
        return switch (this) {
            case HALF, MOST -> lengths.briefWorked((long) amount);
            case TIME, LATE -> Math.round(amount * PER_CENT) + "%";
            case TRAFFIC -> String.format(Locale.UK, "%,d", (long) amount);
        };
    }
}
