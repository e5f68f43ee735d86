package org.alongside.work.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.record.Lookalike;

/**
 * The records like a person a pathway is about to be started for, and what the worker says of them.
 *
 * @param proven the record that will be the person's, where number and birth date prove it
 * @param like the other records, about which the worker is asked
 */
record Likeness(List<Lookalike> proven, List<Lookalike> like) {

    static final String BOX = "same";
    static final String SOMEBODY_ELSE = "else";
    static final String CANNOT_TELL = "unsure";
    static final Likeness NONE = new Likeness(List.of(), List.of());

    static Likeness of(List<Lookalike> found) {
        return new Likeness(
                found.stream().filter(Lookalike::isTheOne).toList(),
                found.stream().filter(each -> !each.isTheOne()).toList());
    }

    boolean asks() {
        return !like.isEmpty();
    }

    /** Whether what was ticked is one of the answers offered. */
    boolean isAnsweredBy(String ticked) {
        return Stream.concat(
                        Stream.of(SOMEBODY_ELSE, CANNOT_TELL),
                        IntStream.rangeClosed(1, like.size()).mapToObj(Integer::toString))
                .anyMatch(ticked::equals);
    }

    /** The record the worker says is the same person's. */
    Optional<Lookalike> saidToBe(String ticked) {
        if (!ticked.matches("[0-9]{1,4}")) return Optional.empty();
        return like.stream().skip(Integer.parseInt(ticked) - 1L).findFirst();
    }

    /** Changes when the records do, so that nobody's tick counts for another record than the one they saw. */
    String print() {
        return Integer.toHexString(like.stream().map(Lookalike::person).toList().hashCode());
    }
}
