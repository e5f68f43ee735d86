package org.alongside.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.calendar.WorkingDays;
import org.alongside.calendar.WorkingDaysFixture;
import org.junit.jupiter.api.Test;

class TargetStepsTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-09T09:00:00Z");
    private static final EpisodeRef EPISODE = new EpisodeRef(UUID.randomUUID(), "SC-1043");

    private final Situation here = new Situation(EPISODE, "teamManager", null, null, MONDAY_MORNING);
    private final EpisodeBook episodes = mock(EpisodeBook.class);
    private final WorkingDays usual = WorkingDaysFixture.usual();
    private final WorkingDaySteps workingDays = new WorkingDaySteps(usual, episodes);

    @Test
    void aTargetCountsWorkingDaysFromNow() {
        assertThat(workingDays.after(here, 2)).isEqualTo("2026-11-11T16:30:00Z");
    }

    @Test
    void aTargetFromAMilestoneCountsFromItsDate() {
        when(episodes.reached(EPISODE, "referralReceived"))
                .thenReturn(Optional.of(Instant.parse("2026-11-05T09:00:00Z")));

        assertThat(workingDays.after(here, 5, "referralReceived")).isEqualTo("2026-11-12T16:30:00Z");
    }

    @Test
    void aTargetFromAMilestoneNotYetReachedCountsFromNow() {
        when(episodes.reached(EPISODE, "allocated")).thenReturn(Optional.empty());

        assertThat(workingDays.after(here, 5, "allocated")).isEqualTo("2026-11-16T16:30:00Z");
    }

    @Test
    void aMilestoneNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> workingDays.after(here, 5, "lunchTime"))
                .hasMessage("There is no milestone called lunchTime");
    }

    @Test
    void theEndOfADayIsMidnightInLondonWhetherTheDayIsADateOrText() {
        var midnight = Instant.parse("2026-11-21T00:00:00Z");

        assertThat(workingDays.endOf(here, LocalDate.parse("2026-11-20"))).isEqualTo(midnight);
        assertThat(workingDays.endOf(here, "2026-11-20")).isEqualTo(midnight);
    }

    @Test
    void hoursRunThroughTheNight() {
        assertThat(new HourSteps().after(here, 16)).isEqualTo("2026-11-10T01:00:00Z");
    }
}
