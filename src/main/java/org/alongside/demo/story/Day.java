package org.alongside.demo.story;

import java.time.LocalDate;

/** A day in an answer, told from today or from the day of the answer. */
public sealed interface Day {

    LocalDate of(Days days, LocalDate answered);

    /** A working day counted from today. */
    static Day day(int count) {
        return new FromToday(count);
    }

    /** So many days after the answer, or before it. */
    static Day in(int days) {
        return new FromThen(days);
    }

    /** A working day counted from today. */
    record FromToday(int count) implements Day {
        @Override
        public LocalDate of(Days days, LocalDate answered) {
            return days.day(count);
        }
    }

    /** A day counted from that of the answer, put off to a working day where it lies ahead. */
    record FromThen(int count) implements Day {
        @Override
        public LocalDate of(Days days, LocalDate answered) {
            LocalDate day = answered.plusDays(count);
            return count > 0 ? days.openOn(day) : day;
        }
    }
}
