package org.alongside.work.step;

import java.util.List;
import java.util.Optional;
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
        return ticked.equals(SOMEBODY_ELSE)
                || ticked.equals(CANNOT_TELL)
                || saidToBe(ticked).isPresent();
    }

    /** The record the worker says is the same person's, which they may not see; with one they see they go on. */
    Optional<Lookalike> saidToBe(String ticked) {
        if (!ticked.matches("[1-9][0-9]{0,3}")) return Optional.empty();
        return like.stream().skip(Integer.parseInt(ticked) - 1L).findFirst().filter(each -> each.outline() == null);
    }

    /** Changes when the records do, so that nobody's tick counts for another record than the one they saw. */
    String print() {
        return Integer.toHexString(like.stream().map(Lookalike::person).toList().hashCode());
    }
}
