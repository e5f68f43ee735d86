package org.alongside.timing.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.timing.question.MinutesKnown;
import org.alongside.timing.question.MinutesOfTeam;
import org.alongside.timing.question.Share;
import org.jspecify.annotations.Nullable;

/**
 * The minutes one team spent with people, month by month, and how much they leave out. Only of months in which enough
 * workers recorded some.
 *
 * @param steps how many of the steps have minutes with them; none where too few workers answered any
 */
public record TeamsMinutes(
        String team, List<MinutesOfTeam> months, @Nullable Share steps) {

    /** Teams of which nothing can be told are left out. */
    static List<TeamsMinutes> of(List<MinutesOfTeam> minutes, List<MinutesKnown> known) {
        Map<String, List<MinutesOfTeam>> byTeam = new LinkedHashMap<>();
        minutes.stream()
                .filter(month -> month.withPeople() != null)
                .forEach(month -> byTeam.computeIfAbsent(month.team(), team -> new ArrayList<>())
                        .add(month));
        return byTeam.entrySet().stream()
                .map(team -> new TeamsMinutes(team.getKey(), team.getValue(), coverage(team.getKey(), known)))
                .toList();
    }

    private static @Nullable Share coverage(String team, List<MinutesKnown> known) {
        return known.stream()
                .filter(each -> each.team().equals(team))
                .map(MinutesKnown::steps)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of all these months together. */
    public Share all() {
        return new Share(
                months.stream().mapToLong(month -> told(month).part()).sum(),
                months.stream().mapToLong(month -> told(month).of()).sum(),
                0);
    }

    public RatioChart chart() {
        return RatioChart.of(months);
    }

    private static Share told(MinutesOfTeam month) {
        return Objects.requireNonNull(month.withPeople());
    }
}
