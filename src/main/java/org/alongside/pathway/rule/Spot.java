package org.alongside.pathway.rule;

import java.util.Optional;

/**
 * One place of a model where an expression stands, or may not stand.
 *
 * @param process the pathway it belongs to, if any
 * @param form the form it belongs to, if any
 */
record Spot(Kind kind, Where where, String text, Optional<Part> process, Optional<FormFile> form) {

    /** What an expression is there for. */
    enum Kind {
        /** Whether a flow is taken. */
        CONDITION,
        /** What a system step does. */
        SYSTEM_STEP,
        /** What a system step finds out. */
        RESULT,
        /** When a step is due. */
        TARGET,
        /** When a timer fires. */
        TIMER,
        /** The sentence that explains a step. */
        EXPLANATION,
        /** The choices of a field. */
        OPTIONS,
        /** Everywhere else. */
        NOWHERE
    }

    Optional<Expression> expression() {
        return Grammar.read(text);
    }

    Optional<Expression.Call> call() {
        return Grammar.call(text);
    }

    Optional<Condition> condition() {
        return Grammar.condition(text);
    }
}
