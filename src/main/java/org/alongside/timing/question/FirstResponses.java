package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Days to the first response in one quarter at one age; see record/how-many-days-to-first-response.sql.
 *
 * @param quarter as in 2026 Q2, of the calendar
 * @param ages "25 to 64", "65 and over" or, outside the return, "under 25"
 * @param responses how many there were
 * @param median half were responded to within so many days, halves kept
 */
public record FirstResponses(String quarter, String ages, long responses, double median) {

    /**
     * One request in London days.
     *
     * @param responded none while nobody has
     */
    record Request(
            LocalDate requested, LocalDate born, @Nullable LocalDate responded) {

        static Request in(ResultSet row, ZoneId zone) throws SQLException {
            OffsetDateTime responded = row.getObject("responded", OffsetDateTime.class);
            return new Request(
                    row.getObject("requested", OffsetDateTime.class)
                            .atZoneSameInstant(zone)
                            .toLocalDate(),
                    row.getObject("born", LocalDate.class),
                    responded == null ? null : responded.atZoneSameInstant(zone).toLocalDate());
        }

        String ages() {
            int age = Period.between(born, requested).getYears();
            return age >= 65 ? "65 and over" : age >= 25 ? "25 to 64" : "under 25";
        }
    }

    static List<FirstResponses> among(List<Request> requests, Asked asked) {
        Map<String, List<Long>> days = new TreeMap<>();
        for (Request request : requests) {
            LocalDate responded = request.responded();
            if (responded == null || responded.isBefore(asked.from()) || !responded.isBefore(asked.until())) continue;
            days.computeIfAbsent(quarter(responded) + "," + request.ages(), key -> new ArrayList<>())
                    .add(ChronoUnit.DAYS.between(request.requested(), responded));
        }
        return days.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static FirstResponses of(String key, List<Long> days) {
        int comma = key.indexOf(',');
        return new FirstResponses(key.substring(0, comma), key.substring(comma + 1), days.size(), median(days));
    }

    private static String quarter(LocalDate day) {
        return "%d Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static double median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }
}
