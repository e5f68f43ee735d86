package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team's working days are made of.
 *
 * @param hours by day of the week; a day that is not named is closed
 * @param own whether the hours are the team's own, not those of the settings
 * @param cutOff after which something counts as arriving on the next working day; none for the closing time
 * @param closed the days to come on which it is closed or closes early, besides bank holidays
 */
public record TeamHours(
        Map<DayOfWeek, OfficeHours> hours,
        boolean own,
        @Nullable LocalTime cutOff,
        List<ClosedDay> closed) {}
