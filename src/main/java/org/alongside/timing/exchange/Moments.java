package org.alongside.timing.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** Reads the moments of one log: ISO 8601, with an offset, or by the clocks of a place where there is none. */
final class Moments {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendOptional(
                    new DateTimeFormatterBuilder().appendOffset("+HH:MM", "Z").toFormatter())
            .appendOptional(
                    new DateTimeFormatterBuilder().appendOffset("+HHMM", "Z").toFormatter())
            .appendOptional(
                    new DateTimeFormatterBuilder().appendOffset("+HH", "Z").toFormatter())
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int DAY = "2026-01-01".length();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final ZoneId zone;
    private long ambiguous;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** How many stood in the hour that comes twice when the clocks go back, each taken for the first time it came. */
    long ambiguous() {
        return ambiguous;
    }

    Instant read(String text) throws BadRow {
        TemporalAccessor read = parsed(text);
        Instant at = read instanceof OffsetDateTime withOffset ? withOffset.toInstant() : here((LocalDateTime) read);
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR)
            throw new BadRow("The time " + text + " is not between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static TemporalAccessor parsed(String text) throws BadRow {
        try {
            return ISO.parseBest(plain(text), OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException unreadable) {
            throw new BadRow("“" + Wording.shortened(text)
                    + "” is not a time as ISO 8601 writes it, such as 2026-03-31T14:05:00+01:00.");
        }
    }

    /** A space between day and time, a decimal comma and a space before the offset are as good. */
    private static String plain(String text) {
        if (text.length() <= DAY) return text;
        String time = text.substring(DAY + 1).replace(',', '.').replace(" ", "");
        return text.charAt(DAY) == ' ' ? text.substring(0, DAY) + 'T' + time : text.substring(0, DAY + 1) + time;
    }

    private Instant here(LocalDateTime local) throws BadRow {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty())
            throw new BadRow("There was no " + local + " in " + zone + ": the clocks went forward over it.");
        if (offsets.size() > 1) ambiguous++;
        return local.toInstant(offsets.get(0));
    }
}
