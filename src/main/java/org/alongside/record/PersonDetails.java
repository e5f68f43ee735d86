package org.alongside.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be said of a person: the places in a form, and the columns they are kept in. */
final class PersonDetails {

    static final String NAME = "person.name";
    static final String DATE_OF_BIRTH = "person.dateOfBirth";
    static final String NHS_NUMBER = "person.nhsNumber";

    static final List<TextPlace> WORDS = List.of(
            new TextPlace("person.communicationNeeds", "communication_needs", "communication needs", 2000),
            new TextPlace("person.ethnicity", "ethnicity", "ethnicity", 60),
            new TextPlace("person.sex", "sex", "sex", 40),
            new TextPlace("person.capacityNote", "capacity_note", "capacity note", 4000),
            new TextPlace("person.advocate", "advocate", "advocate", 400),
            new TextPlace("person.unpaidCarers", "unpaid_carers", "unpaid carers", 2000));

    /** The columns of what tells one person from another. */
    static final List<String> IDENTITY = List.of("name", "folded_name", "date_of_birth", "nhs_number");

    private static final int OLDEST = 120;

    private PersonDetails() {}

    /** The given places as columns; places of others and empty ones are left out. */
    static Map<String, Object> columns(Map<String, Object> values, LocalDate today) {
        Map<String, Object> columns = new LinkedHashMap<>();
        if (values.get(NAME) instanceof String name && !name.isBlank()) {
            columns.put("name", name(name));
            columns.put("folded_name", Words.searched(name(name)));
        }
        if (values.get(DATE_OF_BIRTH) instanceof LocalDate born) columns.put("date_of_birth", born(born, today));
        if (values.get(NHS_NUMBER) instanceof String number && !number.isBlank()) {
            columns.put("nhs_number", NhsNumber.of(number).value());
        }
        for (TextPlace place : WORDS) {
            if (values.get(place.place()) instanceof String words && !words.isBlank()) {
                columns.put(place.column(), place.fit(words));
            }
        }
        return columns;
    }

    /** The other way round: what a person's record says, by place. */
    static Map<String, Object> said(Person person) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        NhsNumber number = person.nhsNumber();
        said.put(NAME, person.name());
        said.put(DATE_OF_BIRTH, person.dateOfBirth());
        said.put(NHS_NUMBER, number == null ? null : number.spaced());
        said.put("person.communicationNeeds", person.communicationNeeds());
        said.put("person.ethnicity", person.ethnicity());
        said.put("person.sex", person.sex());
        said.put("person.capacityNote", person.capacityNote());
        said.put("person.advocate", person.advocate());
        said.put("person.unpaidCarers", person.unpaidCarers());
        Map<String, Object> told = new LinkedHashMap<>();
        said.forEach((place, words) -> {
            if (words != null) told.put(place, words);
        });
        return told;
    }

    private static String name(String written) {
        return Words.fit("name", Words.onOneLine(written), 200);
    }

    private static LocalDate born(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw Refusal.invalid("Date of birth: it lies in the future.");
        if (day.isBefore(today.minusYears(OLDEST))) {
            throw Refusal.invalid("Date of birth: it is more than %d years ago.".formatted(OLDEST));
        }
        return day;
    }
}
