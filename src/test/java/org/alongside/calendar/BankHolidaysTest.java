package org.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    private final BankHolidays bankHolidays = new BankHolidays();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033})
    void theBankHolidaysOfEnglandAndWalesAreThoseTheGovernmentLists(int year) {
        assertThat(bankHolidays.in(year))
                .isEqualTo(new BankHolidaysByHand().in(year))
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", // the day after New Year, in Scotland
                "2026-08-03", // the summer bank holiday of Scotland
                "2026-11-30", // Saint Andrew, in Scotland
                "2026-03-17", // Saint Patrick, in Northern Ireland
                "2026-07-13" // the Battle of the Boyne, in Northern Ireland
            })
    void holidaysOfScotlandAndNorthernIrelandAreWorkingDays(String day) {
        assertThat(bankHolidays.include(LocalDate.parse(day))).isFalse();
    }

    @Test
    void whenBoxingDayIsASaturdayTheMondayIsFreeInstead() {
        assertThat(bankHolidays.include(LocalDate.parse("2026-12-28"))).isTrue();
    }
}
