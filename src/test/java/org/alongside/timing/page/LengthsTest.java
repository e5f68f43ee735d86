package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages write lengths of time: no more exactly than they are read, and never far from what they are. */
class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "PT59S, under 1 minute, < 1 min",
        "PT1M, 1 minute, 1 min",
        "PT59M59S, 59 minutes, 59 min",
        "PT1H, 1 hour, 1 h 0 min",
        "PT23H59M, 23 hours 59 minutes, 23 h 59 min",
        "PT24H, 1 day, 1 d 0 h",
        "PT24H29M, 1 day, 1 d 0 h",
        "PT24H30M, 1 day 1 hour, 1 d 1 h",
        "PT24H58M, 1 day 1 hour, 1 d 1 h",
        "PT47H45M, 2 days, 2 d 0 h",
        "PT100H, 4 days 4 hours, 4 d 4 h"
    })
    void byTheClock(Duration length, String words, String brief) {
        assertThat(new Lengths().elapsed(length.toMillis())).isEqualTo(words);
        assertThat(new Lengths().brief(length.toMillis())).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "PT30M, 30 working minutes",
        "PT1H, 1 working hour",
        "PT2H15M, 2.3 working hours",
        "PT23H59M, 24 working hours",
        "PT24H, 3 working days",
        "PT44H, 5.5 working days"
    })
    void inWorkingTime(Duration length, String words) {
        assertThat(new Lengths().worked(length.toMillis())).isEqualTo(words);
    }
}
