package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Patience patience = new Patience(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void threeMistakesCostNothing() {
        mistakes(3);

        assertThat(patience.isAtAnEnd("dee")).isFalse();
    }

    @Test
    void theFourthMistakeCostsASecondAndEachFurtherOneTwiceAsMuch() {
        mistakes(4);
        assertThat(patience.isAtAnEnd("dee")).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(patience.isAtAnEnd("dee")).isFalse();

        mistakes(1);
        pass(Duration.ofSeconds(1));
        assertThat(patience.isAtAnEnd("dee")).isTrue();
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        mistakes(500);
        pass(Duration.ofMinutes(1));

        assertThat(patience.isAtAnEnd("dee")).isFalse();
    }

    @Test
    void mistakesInOneNameDoNotHoldUpAnother() {
        mistakes(10);

        assertThat(patience.isAtAnEnd("sam")).isFalse();
    }

    @Test
    void theRightPasswordAndAQuarterOfAnHourMakeItForget() {
        mistakes(10);
        patience.forget("dee");
        mistakes(3);
        pass(Duration.ofMinutes(16));
        mistakes(3);

        assertThat(patience.isAtAnEnd("dee")).isFalse();
    }

    private void mistakes(int count) {
        for (int i = 0; i < count; i++) patience.mistake("dee");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
