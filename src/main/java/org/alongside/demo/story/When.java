package org.alongside.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When something happens in a story, told from today. */
sealed interface When {

    Instant moment(Days days);

    When later(Duration by);

    /** The same day at another time. */
    When at(LocalTime time);

    /** A time of a working day, counted from today: yesterday is -1. */
    record OfTheDay(int day, LocalTime time) implements When {
        @Override
        public Instant moment(Days days) {
            return days.day(day).atTime(time).atZone(Days.LONDON).toInstant();
        }

        @Override
        public When later(Duration by) {
            return new OfTheDay(day, time.plus(by));
        }

        @Override
        public When at(LocalTime other) {
            return new OfTheDay(day, other);
        }
    }

    /** Whatever the hour was: a crisis keeps no office hours. */
    record Ago(Duration before) implements When {
        @Override
        public Instant moment(Days days) {
            return days.now().minus(before);
        }

        @Override
        public When later(Duration by) {
            return new Ago(before.minus(by));
        }

        @Override
        public When at(LocalTime other) {
            throw new IllegalStateException("hours ago is a time already");
        }
    }
}
