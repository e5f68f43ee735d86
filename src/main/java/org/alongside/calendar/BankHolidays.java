package org.alongside.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The bank holidays of England and Wales, substitute days included, worked out once a year. */
final class BankHolidays {

    /** England's list; that of Wales is the same in law. */
    private static final String ENGLAND = "eng";

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    boolean include(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    Set<LocalDate> in(int year) {
        return byYear.computeIfAbsent(year, this::workOut);
    }

    private Set<LocalDate> workOut(int year) {
        return manager.getHolidays(Year.of(year), ENGLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
