package org.alongside.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest(name = "{0} held of {2}, {1} since a milestone every {3}: {4}")
    @CsvSource({
        "0, 0, 16, 4, FOUNDATION",
        "2, 2, 16, 4, FOUNDATION",
        "2, 2, 16, 1, FOUNDATION",
        "3, 3, 16, 4, APPOINTMENT",
        "3, 3, 16, 3, MILESTONE",
        "3, 3, 16, 1, MILESTONE",
        "4, 4, 16, 4, MILESTONE",
        "5, 0, 16, 4, APPOINTMENT",
        "15, 4, 16, 4, MILESTONE",
        "16, 0, 16, 4, ",
        "20, 3, 16, 4, "
    })
    void theFirstThreeAreAboutStrengthsThenAMilestoneComesAfterEverySoManyUntilAllAreHeld(
            int held, int sinceMilestone, int agreed, int every, MeetingKind expected) {
        assertThat(new Progress(agreement(agreed, every), held, sinceMilestone, false)
                        .next()
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "16"})
    void noneComesOnceBothSaidThatTheyCanEnd(int held) {
        assertThat(new Progress(agreement(16, 4), held, 0, true).next()).isEmpty();
    }

    private static Agreement agreement(int meetings, int every) {
        return new Agreement("To sing", Instant.EPOCH, 26, meetings, every, null, null);
    }
}
