package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen an episode is about.
 *
 * @param pronouns missing while nobody has asked; empty where they want none shown
 */
public record Person(
        UUID id,
        String name,
        LocalDate dateOfBirth,
        @Nullable NhsNumber nhsNumber,
        @Nullable String communicationNeeds,
        @Nullable String ethnicity,
        @Nullable String sex,
        @Nullable String capacityNote,
        @Nullable String advocate,
        @Nullable String unpaidCarers,
        @Nullable String pronouns) {

    public int ageOn(LocalDate day) {
        return Period.between(dateOfBirth, day).getYears();
    }

    /** The same person with what only another record of theirs says; what is said of them at length, from both. */
    Person with(Person other) {
        return new Person(
                id,
                name,
                dateOfBirth,
                nhsNumber,
                both(communicationNeeds, other.communicationNeeds),
                ethnicity == null ? other.ethnicity : ethnicity,
                sex == null ? other.sex : sex,
                both(capacityNote, other.capacityNote),
                both(advocate, other.advocate),
                both(unpaidCarers, other.unpaidCarers),
                pronouns == null ? other.pronouns : pronouns);
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.contains(other) ? one : one + " / " + other;
    }

    /** What is known of them, by the place in the record that says it. */
    public Map<String, Object> said() {
        return PersonDetails.said(this);
    }

    static Person read(ResultSet row, int line) throws SQLException {
        String nhsNumber = Stored.wordsIfAny(row, "nhs_number");
        return new Person(
                Stored.id(row, "id"),
                row.getString("name"),
                row.getObject("date_of_birth", LocalDate.class),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                Stored.wordsIfAny(row, "communication_needs"),
                Stored.wordsIfAny(row, "ethnicity"),
                Stored.wordsIfAny(row, "sex"),
                Stored.wordsIfAny(row, "capacity_note"),
                Stored.wordsIfAny(row, "advocate"),
                Stored.wordsIfAny(row, "unpaid_carers"),
                Stored.wordsIfAny(row, "pronouns"));
    }
}
