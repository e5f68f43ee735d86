package org.alongside.timing.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.timing.question.DayOfQueue;

/**
 * What came and went in one week, since a year of days is more than anybody reads.
 *
 * @param monday its first day
 * @param queue how many were open when its last day was over
 */
public record WeekOfQueue(LocalDate monday, long arrived, long completed, long cancelled, long queue) {

    static List<WeekOfQueue> of(List<DayOfQueue> days) {
        return inWhichSomethingIs(days).stream()
                .collect(Collectors.groupingBy(WeekOfQueue::monday, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> of(week.getKey(), week.getValue()))
                .toList();
    }

    /** From the first day on which something came in or was open to the last. */
    private static List<DayOfQueue> inWhichSomethingIs(List<DayOfQueue> days) {
        int first = 0;
        int last = days.size();
        while (first < last && isEmpty(days.get(first))) first++;
        while (last > first && isEmpty(days.get(last - 1))) last--;
        return days.subList(first, last);
    }

    private static boolean isEmpty(DayOfQueue day) {
        return day.arrived() + day.completed() + day.cancelled() + day.queue() == 0;
    }

    private static LocalDate monday(DayOfQueue day) {
        return day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static WeekOfQueue of(LocalDate monday, List<DayOfQueue> days) {
        return new WeekOfQueue(
                monday,
                days.stream().mapToLong(DayOfQueue::arrived).sum(),
                days.stream().mapToLong(DayOfQueue::completed).sum(),
                days.stream().mapToLong(DayOfQueue::cancelled).sum(),
                days.get(days.size() - 1).queue());
    }
}
