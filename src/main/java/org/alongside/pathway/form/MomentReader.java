package org.alongside.pathway.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads dates and times of day as browsers send them, whatever the worker sees on the screen. */
final class MomentReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern DATETIME = Pattern.compile(DATE + "T" + TIME + "(?::[0-9]{2})?");

    /** Nobody's date here is older or later: what is, is a slip such as 0026-11-20. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private MomentReader() {}

    static Reading read(Field field, Object value) {
        return switch (field.type()) {
            case TIME -> read(field, value, TIME, LocalTime::parse, "a time such as 14:30");
            case DATETIME ->
                read(field, value, DATETIME, MomentReader::dateTime, "a date and time such as 2026-11-20T14:30");
            default -> read(field, value, DATE, MomentReader::date, "a date such as 2026-11-20");
        };
    }

    private static Reading read(
            Field field, Object value, Pattern shape, Function<String, Object> parse, String example) {
        if (value instanceof String blank && blank.isBlank()) return Reading.Empty.NOTHING;
        try {
            if (value instanceof String text && shape.matcher(text.strip()).matches())
                return new Reading.Answer(parse.apply(text.strip()));
        } catch (DateTimeException e) {
            // It looks like one, but there is no such day or hour.
        }
        return new Reading.Wrong("“" + field.label() + "” must be " + example + ".");
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) throw new DateTimeException("out of reach");
        return date;
    }

    private static LocalDateTime dateTime(String text) {
        date(text.substring(0, text.indexOf('T')));
        return LocalDateTime.parse(text);
    }
}
