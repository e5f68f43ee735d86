package org.alongside.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.page.TypedDay;

/**
 * What somebody typed to find a person: a reference, an NHS number, a date of birth, part of a name, or name and date.
 *
 * @param typed as it was typed, without spaces around it
 * @param name what is left of it without the date, as names are searched for
 */
record AskedFor(String typed, String name, Optional<LocalDate> born) {

    private static final Pattern REFERENCE = Pattern.compile("(?i)SC-[0-9]{1,15}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}[\\s\\u00a0-]?[0-9]{3}[\\s\\u00a0-]?[0-9]{4}");
    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][A-Z]{2}");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} +[A-Za-z]{3,9} +[0-9]{4})\\b");

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    static AskedFor of(String typed) {
        String asked = Words.onOneLine(typed);
        asked = asked.substring(0, Math.min(asked.length(), LONGEST));
        var day = DAY.matcher(asked);
        Optional<LocalDate> born = day.find() ? day(day.group()) : Optional.empty();
        String rest = born.isPresent() ? asked.substring(0, day.start()) + " " + asked.substring(day.end()) : asked;
        return new AskedFor(asked, Words.searched(rest), born);
    }

    boolean isReference() {
        return REFERENCE.matcher(typed).matches();
    }

    boolean isNumber() {
        return NUMBER.matcher(typed).matches();
    }

    boolean isPostcode() {
        return POSTCODE.matcher(typed).matches();
    }

    String digits() {
        return typed.replaceAll("[^0-9]", "");
    }

    /** Each word of the name, of which any order finds the person. */
    List<String> words() {
        return name.isEmpty()
                ? List.of()
                : Stream.of(name.split(" ")).limit(MOST_WORDS).toList();
    }

    private static Optional<LocalDate> day(String written) {
        String plain = written.matches("[0-9]{4}-.*")
                ? written
                : written.replaceAll("[.-]", "/").replaceAll(" +", " ");
        return TypedDay.of(plain);
    }
}
