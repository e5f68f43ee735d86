package org.alongside.work.team;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.record.London;
import org.alongside.record.Person;
import org.alongside.record.RecordOutline;
import org.alongside.record.Words;
import org.jspecify.annotations.Nullable;

/** Two records next to each other, line by line, with what differs marked in a word. */
public record SideBySide(RecordOutline one, RecordOutline other, List<Line> lines) {

    private static final String NUMBER = "NHS number";

    static SideBySide of(RecordOutline one, RecordOutline other) {
        Person left = one.person();
        Person right = other.person();
        return new SideBySide(
                one,
                other,
                Stream.of(
                                Line.of("Name", left.name(), right.name()),
                                Line.of("Born", day(left), day(right)),
                                Line.of(NUMBER, number(left), number(right)),
                                Line.of("Sex", spoken(left.sex()), spoken(right.sex())),
                                Line.of("Ethnicity", spoken(left.ethnicity()), spoken(right.ethnicity())),
                                Line.of("Communication needs", left.communicationNeeds(), right.communicationNeeds()),
                                Line.of("Unpaid carers", left.unpaidCarers(), right.unpaidCarers()),
                                Line.of("Advocate", left.advocate(), right.advocate()),
                                Line.told("Teams", teams(one), teams(other)),
                                Line.told("First recorded", added(one), added(other)))
                        .filter(Line::saysSomething)
                        .toList());
    }

    /** What both records say of one thing. */
    public record Line(
            String label, @Nullable String one, @Nullable String other, boolean isDifferent) {

        /** Where one says nothing, the two do not differ. */
        static Line of(String label, @Nullable String one, @Nullable String other) {
            return new Line(label, one, other, one != null && other != null && !one.equalsIgnoreCase(other));
        }

        /** What may differ without telling two people apart. */
        static Line told(String label, @Nullable String one, @Nullable String other) {
            return new Line(label, one, other, false);
        }

        boolean saysSomething() {
            return Stream.of(one, other).anyMatch(Objects::nonNull);
        }
    }

    static String day(Person person) {
        return London.written(person.dateOfBirth());
    }

    /** Two NHS numbers are never merged; one of them has to be put right first. */
    public boolean canBeMerged() {
        return lines.stream().noneMatch(line -> line.label().equals(NUMBER) && line.isDifferent());
    }

    private static @Nullable String spoken(@Nullable String code) {
        return code == null || code.isBlank() ? null : Words.spoken(code);
    }

    private static @Nullable String number(Person person) {
        return person.nhsNumber() == null ? null : person.nhsNumber().spaced();
    }

    private static @Nullable String teams(RecordOutline record) {
        return record.teams().isEmpty() ? null : String.join(", ", record.teams());
    }

    private static String added(RecordOutline record) {
        return London.written(London.dayOf(record.addedAt()));
    }
}
