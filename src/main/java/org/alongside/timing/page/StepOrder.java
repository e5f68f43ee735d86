package org.alongside.timing.page;

import java.util.Comparator;
import java.util.stream.Stream;
import org.alongside.timing.question.StepTiming;
import org.jspecify.annotations.Nullable;

/** What the steps of a pathway can be sorted by: the most first, and what is not known or not shown last. */
public enum StepOrder {
    DONE("done"),
    OPEN("open"),
    HALF("half"),
    MOST("most"),
    LATE("late");

    private final String code;

    StepOrder(String code) {
        this.code = code;
    }

    /** By its code; what is none is the first. */
    static StepOrder of(@Nullable String code) {
        return Stream.of(values())
                .filter(order -> order.code.equals(code))
                .findFirst()
                .orElse(DONE);
    }

    public String code() {
        return code;
    }

    /** Of the rows of a table; steps before timers and waits. */
    Comparator<Integer> of(StepsShown table) {
        return Comparator.comparing(
                        (Integer row) -> !table.steps().get(row).kind().equals("step"))
                .thenComparing(Comparator.comparingDouble((Integer row) -> amount(table, row))
                        .reversed());
    }

    private double amount(StepsShown table, int row) {
        StepTiming step = table.steps().get(row);
        return switch (this) {
            case DONE -> table.done().isTold(row) ? step.completed() : -1;
            case OPEN -> table.open().isTold(row) ? step.open() : -1;
            case HALF -> table.amount(step, HeatBy.HALF).orElse(-1.0);
            case MOST -> table.amount(step, HeatBy.MOST).orElse(-1.0);
            case LATE -> table.amount(step, HeatBy.LATE).orElse(-1.0);
        };
    }
}
