package org.alongside.work.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2:30pm, 14:30",
        "2.30 pm, 14:30",
        "14:30, 14:30",
        "1430, 14:30",
        "9am, 09:00",
        "12am, 00:00",
        "12pm, 12:00",
        "noon, 12:00",
        "09:05, 09:05"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, String read) {
        assertThat(Moments.time("Time", typed)).isEqualTo(new Moments.Read(read, null));
    }

    @ParameterizedTest
    @CsvSource({"14, 14", "25:00, 25:00", "13pm, 13pm", "half past two, half past two", "2:60pm, 2:60pm"})
    void whatIsNoTimeIsKeptAsTypedAndSaid(String typed, String kept) {
        Moments.Read read = Moments.time("Time of the visit", typed);

        assertThat(read.text()).isEqualTo(kept);
        assertThat(read.problem()).isEqualTo("“Time of the visit” must be a time, such as 2:30pm or 14:30.");
    }

    @ParameterizedTest
    @CsvSource({"27, 3, 2026, 2026-03-27", "1, Mar, 2026, 2026-03-01", "01, december, 2026, 2026-12-01"})
    void aDayIsReadFromItsBoxes(String day, String month, String year, String read) {
        assertThat(Moments.day("Day", List.of(day, month, year))).isEqualTo(new Moments.Read(read, null));
    }

    @Test
    void noBoxFilledInIsNoAnswer() {
        assertThat(Moments.day("Day", List.of("", "", ""))).isEqualTo(new Moments.Read("", null));
    }

    @Test
    void whatIsMissingInADayIsNamed() {
        assertThat(Moments.day("Day", List.of("3", "", "")).problem())
                .isEqualTo("“Day” must include a month and a year.");
    }

    @ParameterizedTest
    @CsvSource({"30, 2, 2026", "3, 13, 2026", "3, 3, 26", "x, 3, 2026", "3, 3, 20266"})
    void aDayThatDoesNotExistIsSaid(String day, String month, String year) {
        assertThat(Moments.day("Day", List.of(day, month, year)).problem())
                .isEqualTo("“Day” must be a real date, such as 27 3 2026.");
    }

    @Test
    void aDayWithATimeNeedsBoth() {
        assertThat(Moments.dayAndTime("Visit", List.of("3", "3", "2026"), "9am").text())
                .isEqualTo("2026-03-03T09:00");
        assertThat(Moments.dayAndTime("Visit", List.of("3", "3", "2026"), "").problem())
                .isEqualTo("“Visit” must include a time.");
        assertThat(Moments.dayAndTime("Visit", List.of("", "", ""), "9am").problem())
                .isEqualTo("“Visit” must include a date.");
    }
}
