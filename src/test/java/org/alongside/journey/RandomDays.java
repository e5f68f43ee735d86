package org.alongside.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Days such as people would give: what a document says lies behind us, what is arranged lies ahead. */
final class RandomDays {

    /** Counted from today; the first that fits a field's key is taken. */
    private record Span(Pattern key, int earliest, int latest) {}

    private static final List<Span> SPANS = List.of(
            span("dateOfBirth", -33_000, -6_600),
            span(".*Dated", -60, 0),
            span(".*(Until|Ends|Deadline)", 0, 90),
            span("(introduction|next|review|planned|arranged|meeting).*", 0, 21),
            span(
                    "contact.*|.*(Told|Held|Happened|Since|Applied|Decided).*|(told|held|happened|applied|decided).*",
                    -7,
                    0),
            span(".*", -3, 14));

    private RandomDays() {}

    static LocalDate of(String key, LocalDate today, Random random) {
        Span span = SPANS.stream()
                .filter(each -> each.key().matcher(key).matches())
                .findFirst()
                .orElseThrow();
        return today.plusDays(span.earliest() + random.nextInt(span.latest() - span.earliest() + 1));
    }

    private static Span span(String key, int earliest, int latest) {
        return new Span(Pattern.compile(key), earliest, latest);
    }
}
