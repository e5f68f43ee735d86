package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hours of every team that has none of its own.
 *
 * @param officeHours when the office is open, by day of the week; a day that is not named is no working day. Without
 *     any: half past eight to half past four, on Fridays to four, Saturdays and Sundays closed
 * @param cutOff the time of day after which something counts as arriving on the next working day; without one, the
 *     closing time of the day
 */
@ConfigurationProperties("alongside.calendar")
public record CalendarSettings(
        Map<DayOfWeek, OfficeHours> officeHours, @Nullable LocalTime cutOff) {

    private static final OfficeHours MONDAY_TO_THURSDAY = OfficeHours.between("08:30", "16:30");
    private static final Map<DayOfWeek, OfficeHours> USUAL = Map.of(
            DayOfWeek.MONDAY, MONDAY_TO_THURSDAY,
            DayOfWeek.TUESDAY, MONDAY_TO_THURSDAY,
            DayOfWeek.WEDNESDAY, MONDAY_TO_THURSDAY,
            DayOfWeek.THURSDAY, MONDAY_TO_THURSDAY,
            DayOfWeek.FRIDAY, OfficeHours.between("08:30", "16:00"));

    public CalendarSettings(@Nullable Map<DayOfWeek, OfficeHours> officeHours, @Nullable LocalTime cutOff) {
        var given = officeHours == null || officeHours.isEmpty() ? USUAL : officeHours;
        this.officeHours = Map.copyOf(new EnumMap<>(given));
        this.cutOff = cutOff;
    }

    /** The settings of an installation that set none. */
    public static CalendarSettings usual() {
        return new CalendarSettings(null, null);
    }
}
