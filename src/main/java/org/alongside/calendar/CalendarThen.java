package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A calendar as it was: a day that is over counts with what was in force at its end, today and the days to come with
 * what is in force now.
 */
final class CalendarThen {

    private final HoursSince own;
    private final HoursSince settings;
    private final Map<LocalDate, LocalTime> openUntil;
    private final BankHolidays bankHolidays;
    private final LocalDate today;
    private final Map<Map<DayOfWeek, OfficeHours>, TeamCalendar> calendars = new HashMap<>();

    CalendarThen(
            HoursSince own,
            HoursSince settings,
            Map<LocalDate, LocalTime> openUntil,
            BankHolidays bankHolidays,
            LocalDate today) {
        this.own = own;
        this.settings = settings;
        this.openUntil = openUntil;
        this.bankHolidays = bankHolidays;
        this.today = today;
    }

    Optional<OfficeHours> openOn(LocalDate day) {
        return calendars.computeIfAbsent(hoursOf(day), this::calendar).openOn(day);
    }

    private Map<DayOfWeek, OfficeHours> hoursOf(LocalDate day) {
        var hours = inForce(own, day);
        return hours.isEmpty() ? inForce(settings, day) : hours;
    }

    private Map<DayOfWeek, OfficeHours> inForce(HoursSince hours, LocalDate day) {
        return day.isBefore(today) ? hours.before(TeamCalendar.endOf(day)) : hours.last();
    }

    private TeamCalendar calendar(Map<DayOfWeek, OfficeHours> hours) {
        return new TeamCalendar(hours, openUntil, null, bankHolidays);
    }
}
