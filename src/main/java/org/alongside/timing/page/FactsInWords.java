package org.alongside.timing.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alongside.timing.exchange.Facts;

/** What a log holds, each fact under its name, lengths of time in seconds to the millisecond, and long ones in words. */
public record FactsInWords(Facts facts) {

    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(3_600);

    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Events", count(facts.events()));
        all.put("Cases", count(facts.cases()));
        all.put("Activities", count(facts.activities()));
        all.put("Variants", count(facts.variants()));
        all.put("Shortest case", seconds(facts.shortest()));
        all.put("Half within", seconds(facts.duration(new BigDecimal("0.50"))));
        all.put("85% within", seconds(facts.duration(new BigDecimal("0.85"))));
        all.put("90% within", seconds(facts.duration(new BigDecimal("0.90"))));
        all.put("95% within", seconds(facts.duration(new BigDecimal("0.95"))));
        all.put("Longest case", seconds(facts.longest()));
        return all;
    }

    private static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String seconds(BigDecimal length) {
        String exactly = String.format(Locale.UK, "%,.3f seconds", length);
        if (length.compareTo(AN_HOUR) < 0) return exactly;
        return "%s (%s)"
                .formatted(
                        exactly, new Lengths().elapsed(length.movePointRight(3).longValue()));
    }
}
