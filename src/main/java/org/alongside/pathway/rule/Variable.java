package org.alongside.pathway.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer a pathway keeps in the engine: a routing answer, the result of a system step or decision.
 *
 * @param codes what it can be, where it is a code; empty where that is not known
 * @param alwaysThere whether it can never be left empty
 */
record Variable(String name, Kind kind, Set<String> codes, boolean alwaysThere) {

    /** What kind of answer it is. */
    enum Kind {
        CODE,
        YES_OR_NO,
        NUMBER,
        DATE,
        UNKNOWN
    }

    Variable {
        codes = new TreeSet<>(codes);
    }

    static Variable of(String name, Kind kind) {
        return new Variable(name, kind, Set.of(), false);
    }

    static Variable code(String name, Iterable<String> codes) {
        var all = new TreeSet<String>();
        codes.forEach(all::add);
        return new Variable(name, Kind.CODE, all, false);
    }

    Variable thatIsAlwaysThere() {
        return new Variable(name, kind, codes, true);
    }

    /** Every value it can have, if they can be counted and it is always there. */
    List<Object> values() {
        if (!alwaysThere) return List.of();
        return kind == Kind.YES_OR_NO ? List.of(true, false) : List.copyOf(codes);
    }

    /** Whether it can ever be compared with this. */
    boolean canBe(Object literal) {
        return switch (kind) {
            case CODE -> literal instanceof String code && codes.contains(code);
            case YES_OR_NO -> literal instanceof Boolean;
            case NUMBER -> literal instanceof Number;
            case DATE -> literal instanceof String date && date.matches("\\d{4}-\\d{2}-\\d{2}");
            case UNKNOWN -> true;
        };
    }

    /** What it can be, in words. */
    String words() {
        return switch (kind) {
            case CODE -> "one of: " + String.join(", ", codes);
            case YES_OR_NO -> "true or false";
            case NUMBER -> "a number";
            case DATE -> "a date such as '2026-11-20'";
            case UNKNOWN -> "anything";
        };
    }
}
