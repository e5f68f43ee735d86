package org.alongside.timing.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.timing.question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of timings was asked for, as its address says it. Empty is everything.
 *
 * @param log the name of an imported log; empty for our own
 * @param period one of those offered
 * @param from the first day, as it was typed; goes before the period
 * @param to the last day, as it was typed
 */
public record Wish(
        @Nullable String log,
        @Nullable String version,
        @Nullable String team,
        @Nullable String outcome,
        @Nullable String origin,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to) {

    Asked asked(Period days, @Nullable String servedBy) {
        return Asked.between(days.from(), days.until())
                .ofTheLog(log == null ? "" : log.strip())
                .inVersion(number(version))
                .servedBy(servedBy)
                .endingIn(named(outcome))
                .beginningAs(named(origin));
    }

    /** The same wish at another address. */
    public String at(String path, String... more) {
        var address = UriComponentsBuilder.fromPath(path);
        named().forEach((name, value) -> {
            if (named(value) != null) address.queryParam(name, value);
        });
        for (int n = 0; n < more.length; n += 2) address.replaceQueryParam(more[n], more[n + 1]);
        return address.build().encode().toUriString();
    }

    /** The lines behind a figure of this wish, of one pathway and step if they are named. */
    public String behind(String path, @Nullable String pathway, @Nullable String step, @Nullable String which) {
        return at(path, named("pathway", pathway, "step", pathway == null ? null : step, "which", which));
    }

    /** The same, after so many of them. */
    public String after(
            String path, @Nullable String pathway, @Nullable String step, @Nullable String which, int first) {
        return at(
                path,
                named(
                        "pathway",
                        pathway,
                        "step",
                        pathway == null ? null : step,
                        "which",
                        which,
                        "after",
                        Integer.toString(first)));
    }

    private static String[] named(@Nullable String... pairs) {
        List<String> named = new ArrayList<>();
        for (int n = 0; n < pairs.length; n += 2)
            if (pairs[n + 1] != null) named.addAll(List.of(pairs[n], pairs[n + 1]));
        return named.toArray(String[]::new);
    }

    /** The same time and team, with nothing else left out; our own log has no pathway of another's. */
    public String everything(String path) {
        boolean isOfItAlone = isOfAnotherLog() && path.startsWith("/timings/pathways/");
        return new Wish(null, null, team, null, null, period, from, to).at(isOfItAlone ? "/timings" : path);
    }

    private Map<String, @Nullable String> named() {
        Map<String, @Nullable String> named = new LinkedHashMap<>();
        named.put("log", log);
        named.put("version", version);
        named.put("team", team);
        named.put("outcome", outcome);
        named.put("origin", origin);
        named.put("period", period);
        named.put("from", from);
        named.put("to", to);
        return named;
    }

    /** None where it says nothing. */
    static @Nullable String named(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Whether only a part of what there is was asked for, besides a time and a team. */
    public boolean isNarrow() {
        return isOfAnotherLog() || named(version) != null || named(outcome) != null || named(origin) != null;
    }

    public boolean isOfAnotherLog() {
        return named(log) != null;
    }

    boolean isVersionWrong() {
        return named(version) != null && number(version) == null;
    }

    static @Nullable Integer number(@Nullable String value) {
        return value == null || !value.matches("[1-9][0-9]{0,6}") ? null : Integer.valueOf(value);
    }
}
