package org.alongside.timing.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.timing.question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of timings was asked for, as its address says it. Empty is everything.
 *
 * @param log the name of an imported log; empty for our own
 */
public record Wish(
        @Nullable String log,
        @Nullable String version,
        @Nullable String team,
        @Nullable String outcome,
        @Nullable String origin,
        @Nullable String period) {

    Asked asked(Period days, @Nullable String servedBy) {
        return Asked.between(days.from(), days.until())
                .ofTheLog(log == null ? "" : log)
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

    private Map<String, @Nullable String> named() {
        Map<String, @Nullable String> named = new LinkedHashMap<>();
        named.put("log", log);
        named.put("version", version);
        named.put("team", team);
        named.put("outcome", outcome);
        named.put("origin", origin);
        named.put("period", period);
        return named;
    }

    private static @Nullable String named(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable Integer number(@Nullable String value) {
        return value == null || !value.matches("[1-9][0-9]{0,6}") ? null : Integer.valueOf(value);
    }
}
